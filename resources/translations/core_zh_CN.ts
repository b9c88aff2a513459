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
   <source>%1 is not an amount of money; write it in yuan with at most two decimals</source>
   <translation>%1 不是金额，以元为单位，至多两位小数</translation>
  </message>
  <message>
   <source>%1 is of another kind than the field</source>
   <translation>%1 与该项的类型不符</translation>
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
   <source>A rule of law stands against it</source>
   <translation>法律规定不允许</translation>
  </message>
  <message>
   <source>Another program holds the store; close it there or wait</source>
   <translation>数据库正被另一程序使用，请先在那里关闭或者稍候</translation>
  </message>
  <message>
   <source>Cannot</source>
   <translation>不能</translation>
  </message>
  <message>
   <source>Caution</source>
   <translation>留意</translation>
  </message>
  <message>
   <source>Defect</source>
   <translation>瑕疵</translation>
  </message>
  <message>
   <source>Fri</source>
   <translation>周五</translation>
  </message>
  <message>
   <source>Hint</source>
   <translation>提示</translation>
  </message>
  <message>
   <source>Mon</source>
   <translation>周一</translation>
  </message>
  <message>
   <source>Sat</source>
   <translation>周六</translation>
  </message>
  <message>
   <source>Somebody else wrote first; look at the new state and try again</source>
   <translation>其间他人已作改动，请查看现状后再办</translation>
  </message>
  <message>
   <source>Sun</source>
   <translation>周日</translation>
  </message>
  <message>
   <source>The connection to the store broke</source>
   <translation>与数据库的连接中断</translation>
  </message>
  <message>
   <source>The disk is full</source>
   <translation>磁盘已满</translation>
  </message>
  <message>
   <source>The facts are one JSON object with a key for each field</source>
   <translation>事实应为一个 JSON 对象，每项一个键</translation>
  </message>
  <message>
   <source>The file is not a store of Anjuan</source>
   <translation>该文件不是案卷的数据库</translation>
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
   <source>To do: %1</source>
   <translation>怎么办：%1</translation>
  </message>
  <message>
   <source>Tue</source>
   <translation>周二</translation>
  </message>
  <message>
   <source>Wed</source>
   <translation>周三</translation>
  </message>
  <message>
   <source>What was entered is not valid</source>
   <translation>填写的内容不符合要求</translation>
  </message>
 </context>
</TS>
