<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>core</name>
  <message>
   <source>%1 (%2)</source>
   <translation>%1（%2）</translation>
  </message>
  <message>
   <source>%1 is a list of rows, each an object</source>
   <translation>%1 应为若干行，每行为一个对象</translation>
  </message>
  <message>
   <source>%1 is a list of texts</source>
   <translation>%1 应为若干行文字</translation>
  </message>
  <message>
   <source>%1 is an amount of money and cannot be negative</source>
   <translation>%1 为金额，不能为负数</translation>
  </message>
  <message>
   <source>%1 is missing</source>
   <translation>缺少%1</translation>
  </message>
  <message>
   <source>%1 is none of the values to choose from</source>
   <translation>%1 不在可选项之内</translation>
  </message>
  <message>
   <source>%1 is not JSON: it breaks off at byte %2</source>
   <translation>%1 不是 JSON：第 %2 字节处中断</translation>
  </message>
  <message>
   <source>%1 is not a day of the calendar; write it as 2026-11-21</source>
   <translation>%1 不是日历上的日期，应写作 2026-11-21</translation>
  </message>
  <message>
   <source>%1 is not a time of day; write it as 08:40</source>
   <translation>%1 不是时刻，应写作 08:40</translation>
  </message>
  <message>
   <source>%1 is not a whole number</source>
   <translation>%1 不是整数</translation>
  </message>
  <message>
   <source>%1 is not an amount of money; write it in yuan with at most two decimals</source>
   <translation>%1 不是金额，以元为单位，至多两位小数</translation>
  </message>
  <message>
   <source>%1 is of another kind than the field</source>
   <translation>%1 与该项的类型不符</translation>
  </message>
  <message>
   <source>%1 names the same person twice</source>
   <translation>%1 中同一人出现两次</translation>
  </message>
  <message>
   <source>%1 yuan</source>
   <translation>%1 元</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1：%2</translation>
  </message>
  <message>
   <source>A region code has six digits</source>
   <translation>区划代码为六位数字</translation>
  </message>
  <message>
   <source>A rule of law stands against it</source>
   <translation>法律规定不允许</translation>
  </message>
  <message>
   <source>A second store with invented people and cases; its pages say so, and it is wiped in one step</source>
   <translation>另建一个库，人员与案件均为虚构，页面上注明“练习”，一步即可清除</translation>
  </message>
  <message>
   <source>Account name</source>
   <translation>账户名称</translation>
  </message>
  <message>
   <source>Account number</source>
   <translation>账号</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>Another program holds the store; close it there or wait</source>
   <translation>数据库正被另一程序使用，请先在那里关闭或者稍候</translation>
  </message>
  <message>
   <source>Archivist</source>
   <translation>档案员</translation>
  </message>
  <message>
   <source>At least so many digits, filled up with zeros; 0 for none</source>
   <translation>序号至少几位，不足补零；0 为不补</translation>
  </message>
  <message>
   <source>Audit administrator</source>
   <translation>审计管理员</translation>
  </message>
  <message>
   <source>Cannot</source>
   <translation>不能</translation>
  </message>
  <message>
   <source>Case unit</source>
   <translation>办案机构</translation>
  </message>
  <message>
   <source>Caution</source>
   <translation>留意</translation>
  </message>
  <message>
   <source>Certificate number</source>
   <translation>执法证号</translation>
  </message>
  <message>
   <source>Collecting bank</source>
   <translation>代收银行</translation>
  </message>
  <message>
   <source>Court</source>
   <translation>诉讼法院</translation>
  </message>
  <message>
   <source>Credit code</source>
   <translation>信用代码</translation>
  </message>
  <message>
   <source>Defect</source>
   <translation>瑕疵</translation>
  </message>
  <message>
   <source>Deputy head of the organ</source>
   <translation>行政机关负责人（副职）</translation>
  </message>
  <message>
   <source>Digits</source>
   <translation>序号位数</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>文书</translation>
  </message>
  <message>
   <source>Enforcement auxiliary</source>
   <translation>行政执法辅助人员</translation>
  </message>
  <message>
   <source>Enforcement officer</source>
   <translation>执法人员</translation>
  </message>
  <message>
   <source>Enforcing court</source>
   <translation>强制执行法院</translation>
  </message>
  <message>
   <source>File of the store</source>
   <translation>数据库文件</translation>
  </message>
  <message>
   <source>First password</source>
   <translation>初始口令</translation>
  </message>
  <message>
   <source>Fri</source>
   <translation>周五</translation>
  </message>
  <message>
   <source>Head of the case-handling unit</source>
   <translation>办案机构负责人</translation>
  </message>
  <message>
   <source>Hint</source>
   <translation>提示</translation>
  </message>
  <message>
   <source>In full, as on the seal: it stands on every document</source>
   <translation>与印章一致的全称，写在每份文书上</translation>
  </message>
  <message>
   <source>Its address</source>
   <translation>复议机关地址</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>Last used</source>
   <translation>已用到</translation>
  </message>
  <message>
   <source>Late entry</source>
   <translation>补录原因</translation>
  </message>
  <message>
   <source>Legal reviewer</source>
   <translation>法制审核人员</translation>
  </message>
  <message>
   <source>Login</source>
   <translation>账号</translation>
  </message>
  <message>
   <source>Mon</source>
   <translation>周一</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>姓名</translation>
  </message>
  <message>
   <source>Name of the organ</source>
   <translation>机关名称</translation>
  </message>
  <message>
   <source>Occurred on</source>
   <translation>发生日期</translation>
  </message>
  <message>
   <source>Officers</source>
   <translation>执法人员</translation>
  </message>
  <message>
   <source>On a disk of this computer, never on a network drive or in a synchronised folder</source>
   <translation>放在本机磁盘上，不要放在网络盘或同步文件夹里</translation>
  </message>
  <message>
   <source>Pattern</source>
   <translation>文号格式</translation>
  </message>
  <message>
   <source>People</source>
   <translation>人员</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>职务</translation>
  </message>
  <message>
   <source>Practice office</source>
   <translation>练习库</translation>
  </message>
  <message>
   <source>Principal head</source>
   <translation>正职负责人</translation>
  </message>
  <message>
   <source>Reconsideration</source>
   <translation>复议机关</translation>
  </message>
  <message>
   <source>Region code</source>
   <translation>区划代码</translation>
  </message>
  <message>
   <source>Registers</source>
   <translation>编号登记</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>角色</translation>
  </message>
  <message>
   <source>Sat</source>
   <translation>周六</translation>
  </message>
  <message>
   <source>Security administrator</source>
   <translation>安全管理员</translation>
  </message>
  <message>
   <source>Short for numbers</source>
   <translation>文号简称</translation>
  </message>
  <message>
   <source>Six digits</source>
   <translation>六位数字</translation>
  </message>
  <message>
   <source>Somebody else wrote first; look at the new state and try again</source>
   <translation>其间他人已作改动，请查看现状后再办</translation>
  </message>
  <message>
   <source>Subdistrict office</source>
   <translation>街道办事处</translation>
  </message>
  <message>
   <source>Sun</source>
   <translation>周日</translation>
  </message>
  <message>
   <source>Supervision officer</source>
   <translation>行政执法监督人员</translation>
  </message>
  <message>
   <source>System administrator</source>
   <translation>系统管理员</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>电话</translation>
  </message>
  <message>
   <source>The certificate of %1 ends before it begins</source>
   <translation>%1 的证件失效日早于生效日</translation>
  </message>
  <message>
   <source>The connection to the store broke</source>
   <translation>与数据库的连接中断</translation>
  </message>
  <message>
   <source>The court that a party sues in</source>
   <translation>当事人提起诉讼的法院</translation>
  </message>
  <message>
   <source>The court that is asked to enforce; empty when it is the same</source>
   <translation>申请强制执行的法院；与上一项相同时不填</translation>
  </message>
  <message>
   <source>The day is past: say why it is entered only now</source>
   <translation>日期已过：写明为什么现在才录入</translation>
  </message>
  <message>
   <source>The disk is full</source>
   <translation>磁盘已满</translation>
  </message>
  <message>
   <source>The enforcement office; it issues nothing in its own name</source>
   <translation>综合行政执法办公室等；不以自己的名义制作对外文书</translation>
  </message>
  <message>
   <source>The facts are one JSON object with a key for each field</source>
   <translation>事实应为一个 JSON 对象，每项一个键</translation>
  </message>
  <message>
   <source>The file is named with its whole path, e.g. %1</source>
   <translation>文件要写完整路径，例如 %1</translation>
  </message>
  <message>
   <source>The file is not a store of Anjuan</source>
   <translation>该文件不是案卷的数据库</translation>
  </message>
  <message>
   <source>The first password of %1 has fewer than %2 characters</source>
   <translation>%1 的初始口令不足 %2 个字符</translation>
  </message>
  <message>
   <source>The last number used this year, when the office begins in the middle of it</source>
   <translation>年中启用的，填本年已用到的最后一个号</translation>
  </message>
  <message>
   <source>The organ that a party applies to for reconsideration</source>
   <translation>当事人申请行政复议的机关</translation>
  </message>
  <message>
   <source>The procedure has no such step at this stage</source>
   <translation>本阶段没有这一步骤</translation>
  </message>
  <message>
   <source>The signed-in person does not hold the right to do this</source>
   <translation>登录的人没有这项权限</translation>
  </message>
  <message>
   <source>The store cannot be opened</source>
   <translation>数据库不能打开</translation>
  </message>
  <message>
   <source>The store is damaged</source>
   <translation>数据库已损坏</translation>
  </message>
  <message>
   <source>The store is in use by another program</source>
   <translation>数据库正被另一程序使用</translation>
  </message>
  <message>
   <source>The store lies on a network drive</source>
   <translation>数据库位于网络盘上</translation>
  </message>
  <message>
   <source>The store may only be read</source>
   <translation>数据库只能读取</translation>
  </message>
  <message>
   <source>The store was written by a newer version of Anjuan</source>
   <translation>数据库由更新版本的案卷写成</translation>
  </message>
  <message>
   <source>The two or three characters with which its document numbers begin</source>
   <translation>文号开头的两三个字</translation>
  </message>
  <message>
   <source>There is no field %1 here</source>
   <translation>此处没有 %1 这一项</translation>
  </message>
  <message>
   <source>There is no such thing</source>
   <translation>没有找到</translation>
  </message>
  <message>
   <source>Thu</source>
   <translation>周四</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>时刻</translation>
  </message>
  <message>
   <source>To do: %1</source>
   <translation>怎么办：%1</translation>
  </message>
  <message>
   <source>Town government</source>
   <translation>镇人民政府</translation>
  </message>
  <message>
   <source>Tue</source>
   <translation>周二</translation>
  </message>
  <message>
   <source>Two people have the login %1</source>
   <translation>账号 %1 有两人使用</translation>
  </message>
  <message>
   <source>Valid from</source>
   <translation>证件生效日</translation>
  </message>
  <message>
   <source>Valid to</source>
   <translation>证件失效日</translation>
  </message>
  <message>
   <source>Wed</source>
   <translation>周三</translation>
  </message>
  <message>
   <source>What was entered is not valid</source>
   <translation>填写的内容不符合要求</translation>
  </message>
  <message>
   <source>With 第</source>
   <translation>带“第”字</translation>
  </message>
  <message>
   <source>Without %1 two documents would bear the same number</source>
   <translation>缺少 %1，两份文书会同号</translation>
  </message>
  <message>
   <source>Word in the number</source>
   <translation>文号中的字</translation>
  </message>
  <message>
   <source>{字} is the word of the document, {year} the year, {seq} the number</source>
   <translation>{字} 为文书代字，{year} 为年份，{seq} 为序号</translation>
  </message>
 </context>
</TS>
