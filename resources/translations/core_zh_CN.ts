<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>core</name>
  <message>
   <source> (%1)</source>
   <translation>（%1）</translation>
  </message>
  <message>
   <source>%1 %2</source>
   <translation>%1%2</translation>
  </message>
  <message>
   <source>%1 %2: %3 to %4 yuan, not more than here. Compare it in the report</source>
   <translation>%1 %2：%3元至%4元，不高于本事项。请在报告中比较</translation>
  </message>
  <message>
   <source>%1 %2: its amount is not known here. Compare it in the report</source>
   <translation>%1 %2：数额在此未知。请在报告中比较</translation>
  </message>
  <message>
   <source>%1 %2: up to %3 yuan, more than here. Where both apply, the article with the higher fine is chosen</source>
   <translation>%1 %2：最高%3元，高于本事项。两者都适用的，按罚款数额高的规定处罚</translation>
  </message>
  <message>
   <source>%1 (%2)</source>
   <translation>%1（%2）</translation>
  </message>
  <message>
   <source>%1 (%2) follows from other dates; it is no term of its own</source>
   <translation>%1（%2）由其他日期推定，本身不是期限</translation>
  </message>
  <message>
   <source>%1 (%2) has no length in the law, and the office has set none in its local rules</source>
   <translation>%1（%2）法律未规定时长，本机关的本地规则也未设定</translation>
  </message>
  <message>
   <source>%1 (%2) is a day off and is not counted</source>
   <translation>%1（%2）放假，不计算在内</translation>
  </message>
  <message>
   <source>%1 (%2) is a day off; the end moves over it</source>
   <translation>%1（%2）放假，期限届满日顺延</translation>
  </message>
  <message>
   <source>%1 (%2) is a rate; it is no term</source>
   <translation>%1（%2）是比例，不是期限</translation>
  </message>
  <message>
   <source>%1 (%2) is an amount of money; it is no term</source>
   <translation>%1（%2）是金额，不是期限</translation>
  </message>
  <message>
   <source>%1 (%2) takes effect on the day itself; it is no term</source>
   <translation>%1（%2）当日生效，不是期限</translation>
  </message>
  <message>
   <source>%1 (%2): %3 rows accepted, %4 rejected, %5 empty</source>
   <translation>%1（%2）：接收 %3 行，未接收 %4 行，空行 %5 行</translation>
  </message>
  <message>
   <source>%1 (standard in force from %2)</source>
   <translation>%1（%2起施行的裁量基准）</translation>
  </message>
  <message>
   <source>%1 acts with papers or files came after the file was bound: its table of contents does not name them</source>
   <translation>立卷之后又有 %1 项带文书或文件的办理，卷内目录未列</translation>
  </message>
  <message>
   <source>%1 apply</source>
   <translation>%1 项成立</translation>
  </message>
  <message>
   <source>%1 articles; the first %2 are shown</source>
   <translation>共 %1 条，显示前 %2 条</translation>
  </message>
  <message>
   <source>%1 calendar days</source>
   <translation>%1 个自然日</translation>
  </message>
  <message>
   <source>%1 cannot be deducted: item %2 is worth %3 points. Type 0, 0.5 and so on up to that</source>
   <translation>不能扣 %1 分：第 %2 项分值为 %3 分。可以填 0、0.5 等，最多到分值</translation>
  </message>
  <message>
   <source>%1 cannot be printed: it is kept beside the file</source>
   <translation>%1不能打印，另行保管</translation>
  </message>
  <message>
   <source>%1 cannot be read</source>
   <translation>%1 无法读取</translation>
  </message>
  <message>
   <source>%1 cannot be read.</source>
   <translation>%1 无法读取。</translation>
  </message>
  <message>
   <source>%1 cannot be read: %2</source>
   <translation>%1 无法读取：%2</translation>
  </message>
  <message>
   <source>%1 cannot be shown: its content is not what it seems</source>
   <translation>%1无法显示，内容与类型不符</translation>
  </message>
  <message>
   <source>%1 cannot be written</source>
   <translation>%1 无法写入</translation>
  </message>
  <message>
   <source>%1 cannot be written; choose another folder, or close the program that holds it open</source>
   <translation>%1 无法写入；请换一个文件夹，或者关闭正打开着它的程序</translation>
  </message>
  <message>
   <source>%1 cannot review case files: no such person takes part in casework here</source>
   <translation>%1不能评查案卷：本机关没有这样的办案人员</translation>
  </message>
  <message>
   <source>%1 cases made</source>
   <translation>新建案件%1件</translation>
  </message>
  <message>
   <source>%1 cases taken over from %2; %3 rows were refused</source>
   <translation>已从 %2 导入 %1 件；%3 行没有导入</translation>
  </message>
  <message>
   <source>%1 cases written to %2</source>
   <translation>%1 件已写入 %2</translation>
  </message>
  <message>
   <source>%1 certificates have expired</source>
   <translation>%1 本证件已过期</translation>
  </message>
  <message>
   <source>%1 could not be written: %2</source>
   <translation>%1 无法写入：%2</translation>
  </message>
  <message>
   <source>%1 days</source>
   <translation>%1 天</translation>
  </message>
  <message>
   <source>%1 days are left to apply to the court, until %2</source>
   <translation>距申请法院强制执行的期限还有%1日，至%2届满</translation>
  </message>
  <message>
   <source>%1 days left</source>
   <translation>剩 %1 天</translation>
  </message>
  <message>
   <source>%1 days over</source>
   <translation>逾期 %1 天</translation>
  </message>
  <message>
   <source>%1 decides on his or her own recusal; the law does not say who decides then, by convention the heads do so together</source>
   <translation>%1在决定自己是否回避；法律未规定此时由谁决定，通常做法是由负责人集体讨论决定</translation>
  </message>
  <message>
   <source>%1 decisions written to %2; %3 taken over from ledgers are not counted</source>
   <translation>%1 宗处罚决定已写入 %2；从台账导入的 %3 件没有计入</translation>
  </message>
  <message>
   <source>%1 did not agree, and the minutes do not say what he holds</source>
   <translation>%1未表示同意，笔录没有写明其意见</translation>
  </message>
  <message>
   <source>%1 does not exist in the version in force on %2, when the conduct ended</source>
   <translation>%1在违法行为终了之日（%2）施行的文本中不存在</translation>
  </message>
  <message>
   <source>%1 does not exist in today’s version, which this paper says is applied as the lighter one; the conduct ended on %2</source>
   <translation>%1在本文书称因处罚较轻而适用的现行文本中不存在；违法行为于%2终了</translation>
  </message>
  <message>
   <source>%1 does not say whether it belongs to a decision or to a notice</source>
   <translation>%1 没有写明属于决定书还是告知书</translation>
  </message>
  <message>
   <source>%1 earlier fines: median %2 yuan, half of them between %3 and %4, all between %5 and %6</source>
   <translation>类案%1件：中位数%2元，中间一半在%3元至%4元之间，全部在%5元至%6元之间</translation>
  </message>
  <message>
   <source>%1 ends in neither .csv nor .xlsx; name the file so that its kind is known</source>
   <translation>%1 既不以 .csv 也不以 .xlsx 结尾；请改文件名，让程序知道写成哪一种</translation>
  </message>
  <message>
   <source>%1 entitled, %2 present, %3 withdrew</source>
   <translation>应到 %1 人 · 实到 %2 人 · 回避 %3 人</translation>
  </message>
  <message>
   <source>%1 entries, %2 sealed fields, %3 files in the vault read and recomputed</source>
   <translation>已读取并重新计算记录 %1 条、封存项 %2 个、文件库文件 %3 个</translation>
  </message>
  <message>
   <source>%1 files assigned to %2</source>
   <translation>%1 卷已分给%2</translation>
  </message>
  <message>
   <source>%1 files were written to %2</source>
   <translation>已将 %1 个文件写入 %2</translation>
  </message>
  <message>
   <source>%1 found by the same matter, %2 lines of ledgers by the same words of the cause</source>
   <translation>按相同事项找到%1件，台账中案由文字相同的%2件</translation>
  </message>
  <message>
   <source>%1 had a part in case %2; nobody reviews own work</source>
   <translation>%1 参与过案件 %2 的办理，不得评查本人参与的案件</translation>
  </message>
  <message>
   <source>%1 handled this case and cannot review it</source>
   <translation>%1承办过本案，不能审核本案</translation>
  </message>
  <message>
   <source>%1 handles the case: he reports and does not vote</source>
   <translation>%1是本案承办人：只汇报案情，不参加表决</translation>
  </message>
  <message>
   <source>%1 has left the office or has no account</source>
   <translation>%1已离开本单位或者没有账户</translation>
  </message>
  <message>
   <source>%1 has no =; write officers=one</source>
   <translation>%1 没有等号；请写成 officers=one</translation>
  </message>
  <message>
   <source>%1 has no first password</source>
   <translation>%1 没有初始口令</translation>
  </message>
  <message>
   <source>%1 has no legal qualification on record and first reviewed after the rule came into force</source>
   <translation>%1没有登记法律职业资格，且在该规定施行后初次从事法制审核</translation>
  </message>
  <message>
   <source>%1 has no local rule %2 in force on %3</source>
   <translation>%1 中没有在 %3 有效的本地规则 %2</translation>
  </message>
  <message>
   <source>%1 has no questions</source>
   <translation>%1 没有问题</translation>
  </message>
  <message>
   <source>%1 has no rows</source>
   <translation>%1 没有数据行</translation>
  </message>
  <message>
   <source>%1 have spoken</source>
   <translation>已表态 %1 人</translation>
  </message>
  <message>
   <source>%1 held no valid enforcement certificate on %2</source>
   <translation>%1在 %2 没有有效的执法证件</translation>
  </message>
  <message>
   <source>%1 holds a number that is too large to be read</source>
   <translation>%1 中有数字过大，无法读取</translation>
  </message>
  <message>
   <source>%1 holds bytes that are no text (UTF-8)</source>
   <translation>%1 含有不是文字（UTF-8）的字节</translation>
  </message>
  <message>
   <source>%1 holds declarations that a document of Word never has</source>
   <translation>%1 含有 Word 文档不会有的声明</translation>
  </message>
  <message>
   <source>%1 holds no &quot;local_rules&quot;</source>
   <translation>%1 中没有“local_rules”</translation>
  </message>
  <message>
   <source>%1 holds no matter</source>
   <translation>%1里没有事项</translation>
  </message>
  <message>
   <source>%1 holds no year</source>
   <translation>%1 没有年份</translation>
  </message>
  <message>
   <source>%1 holds none of matters, exemptions, boundaries, meetings, discretion_standard</source>
   <translation>%1中没有matters、exemptions、boundaries、meetings、discretion_standard中的任何一项</translation>
  </message>
  <message>
   <source>%1 holds something already; a package is put into a folder of its own</source>
   <translation>%1 已有内容；移送包应放入单独的文件夹</translation>
  </message>
  <message>
   <source>%1 hours</source>
   <translation>%1 小时</translation>
  </message>
  <message>
   <source>%1 investigated this case and cannot chair its hearing</source>
   <translation>%1参与了本案调查，不得主持听证</translation>
  </message>
  <message>
   <source>%1 is a case of this office already</source>
   <translation>%1 已是本机关办理的案件</translation>
  </message>
  <message>
   <source>%1 is a day off</source>
   <translation>%1 为休息日</translation>
  </message>
  <message>
   <source>%1 is a day off; this term does not move</source>
   <translation>%1 为休息日，本期限不顺延</translation>
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
   <source>%1 is a statutory holiday; nothing is enforced on it unless it is urgent</source>
   <translation>%1为法定节假日，除情况紧急外不得实施强制执行</translation>
  </message>
  <message>
   <source>%1 is a team of the organ and decides nothing in its own name</source>
   <translation>%1是本机关的执法队伍，不得以自己名义作出决定</translation>
  </message>
  <message>
   <source>%1 is a weekend day and is not counted</source>
   <translation>%1 为周末，不计算在内</translation>
  </message>
  <message>
   <source>%1 is a weekend day worked to make up for %2 and is counted</source>
   <translation>%1 为周末，因%2调休上班，计算在内</translation>
  </message>
  <message>
   <source>%1 is a weekend day; the end moves over it</source>
   <translation>%1 为周末，期限届满日顺延</translation>
  </message>
  <message>
   <source>%1 is a working day</source>
   <translation>%1 为工作日</translation>
  </message>
  <message>
   <source>%1 is an amount of money and cannot be negative</source>
   <translation>%1 为金额，不能为负数</translation>
  </message>
  <message>
   <source>%1 is an archive, but no document of Word (.docx)</source>
   <translation>%1 是压缩包，但不是 Word 文档（.docx）</translation>
  </message>
  <message>
   <source>%1 is damaged: its archive cannot be opened</source>
   <translation>%1 已损坏：压缩包打不开</translation>
  </message>
  <message>
   <source>%1 is damaged: its text cannot be unpacked</source>
   <translation>%1 已损坏：正文无法解压</translation>
  </message>
  <message>
   <source>%1 is damaged: its text is not well-formed XML</source>
   <translation>%1 已损坏：正文的 XML 不完整</translation>
  </message>
  <message>
   <source>%1 is empty</source>
   <translation>%1 是空文件</translation>
  </message>
  <message>
   <source>%1 is empty: its first row names the columns</source>
   <translation>%1 是空文件：第一行须写明各列名称</translation>
  </message>
  <message>
   <source>%1 is given twice, in fen and in yuan</source>
   <translation>%1 以分和以元填写了两次</translation>
  </message>
  <message>
   <source>%1 is in force: %2 changes</source>
   <translation>%1已施行：%2处变动</translation>
  </message>
  <message>
   <source>%1 is larger than 16 MB; no text to import is</source>
   <translation>%1超过16 MB，不是可以导入的文本</translation>
  </message>
  <message>
   <source>%1 is larger than 256 MB; a ledger is not</source>
   <translation>%1 超过 256 MB，台账不会这么大</translation>
  </message>
  <message>
   <source>%1 is larger than 64 MB</source>
   <translation>%1 超过 64 MB</translation>
  </message>
  <message>
   <source>%1 is locked or destroyed and cannot be entered again</source>
   <translation>%1 已封存或者已销毁，不能再次登记</translation>
  </message>
  <message>
   <source>%1 is missing</source>
   <translation>缺少%1</translation>
  </message>
  <message>
   <source>%1 is missing from the bundle</source>
   <translation>导出件里缺少%1</translation>
  </message>
  <message>
   <source>%1 is more than a day ago; say why it is entered only now</source>
   <translation>%1 距今已超过一日，请说明现在才登记的理由</translation>
  </message>
  <message>
   <source>%1 is no CSV file: it holds zero bytes as programs and pictures do</source>
   <translation>%1 不是 CSV 文件：含有零字节，像是程序或者图片</translation>
  </message>
  <message>
   <source>%1 is no CSV file: it looks like a PDF document. Open the table in a spreadsheet program and save it as CSV</source>
   <translation>%1 不是 CSV 文件：像是 PDF 文档。请用电子表格程序打开该表，另存为 CSV</translation>
  </message>
  <message>
   <source>%1 is no CSV file: it looks like a compressed archive. Unpack it first</source>
   <translation>%1 不是 CSV 文件：像是压缩包。请先解压</translation>
  </message>
  <message>
   <source>%1 is no CSV file: it looks like a database</source>
   <translation>%1 不是 CSV 文件：像是数据库</translation>
  </message>
  <message>
   <source>%1 is no CSV file: it looks like a picture</source>
   <translation>%1 不是 CSV 文件：像是图片</translation>
  </message>
  <message>
   <source>%1 is no CSV file: it looks like a web page or XML that carries the name of a table. Open it and save the sheet as CSV</source>
   <translation>%1 不是 CSV 文件：像是以表格文件命名的网页或者 XML。请打开后将工作表另存为 CSV</translation>
  </message>
  <message>
   <source>%1 is no CSV file: it looks like a word-processor document</source>
   <translation>%1 不是 CSV 文件：像是文字处理文档</translation>
  </message>
  <message>
   <source>%1 is no CSV file: it looks like a zip archive. Unpack it first</source>
   <translation>%1 不是 CSV 文件：像是 zip 压缩包。请先解压</translation>
  </message>
  <message>
   <source>%1 is no CSV file: it looks like an Excel workbook (xlsx). Open it and save the sheet as CSV in UTF-8</source>
   <translation>%1 不是 CSV 文件：像是 Excel 工作簿（xlsx）。请打开后将工作表另存为 UTF-8 编码的 CSV</translation>
  </message>
  <message>
   <source>%1 is no CSV file: it looks like an old Excel or Word file (xls, doc). Open it and save the sheet as CSV</source>
   <translation>%1 不是 CSV 文件：像是旧版 Excel 或者 Word 文件（xls、doc）。请打开后将工作表另存为 CSV</translation>
  </message>
  <message>
   <source>%1 is no answer; it is received, accepted, returned or refused</source>
   <translation>%1 不是答复；答复为 received（已收到）、accepted（受理）、returned（退回）或者 refused（不予受理）</translation>
  </message>
  <message>
   <source>%1 is no article; write 42, 42.1 or 42.1.2</source>
   <translation>%1不是条文编号；请写成42、42.1或者42.1.2</translation>
  </message>
  <message>
   <source>%1 is no calendar: it has no &quot;years&quot;</source>
   <translation>%1 不是日历文件：缺少 &quot;years&quot;</translation>
  </message>
  <message>
   <source>%1 is no change of a told case</source>
   <translation>%1 不是对案件的改动</translation>
  </message>
  <message>
   <source>%1 is no citation; write 行政处罚法 42.1</source>
   <translation>%1 不是条文引用；请写成“行政处罚法 42.1”</translation>
  </message>
  <message>
   <source>%1 is no day; write 2026-11-22</source>
   <translation>%1不是日期，写法如 2026-11-22</translation>
  </message>
  <message>
   <source>%1 is no manifest of a case bundle</source>
   <translation>%1不是案卷导出件的清单</translation>
  </message>
  <message>
   <source>%1 is no moment; write 2026-09-17T08:40</source>
   <translation>%1 不是时刻；请写成 2026-09-17T08:40</translation>
  </message>
  <message>
   <source>%1 is no name for a file in the bundle</source>
   <translation>%1不能作导出件里的文件名</translation>
  </message>
  <message>
   <source>%1 is no name of a file: it may hold no folder and no marks that a system forbids</source>
   <translation>%1不是文件名：不得带文件夹或系统禁用的符号</translation>
  </message>
  <message>
   <source>%1 is no number of days from 0 to 3650</source>
   <translation>%1 不是 0 到 3650 之间的天数</translation>
  </message>
  <message>
   <source>%1 is no number of days; write 7d</source>
   <translation>%1不是天数，请写成 7d</translation>
  </message>
  <message>
   <source>%1 is no pattern for document numbers: it needs {字}, {year} and {seq}.</source>
   <translation>%1 不是文号格式：须含 {字}、{year} 和 {seq}。</translation>
  </message>
  <message>
   <source>%1 is no plain file name</source>
   <translation>%1 不是单纯的文件名</translation>
  </message>
  <message>
   <source>%1 is no referral package of a kind known here</source>
   <translation>%1 不是本程序认识的移送包</translation>
  </message>
  <message>
   <source>%1 is no referral package: it has no manifest.json</source>
   <translation>%1 不是移送包：没有 manifest.json</translation>
  </message>
  <message>
   <source>%1 is no stage of the spine; write notice-served</source>
   <translation>%1 不是主线上的阶段；请写成 notice-served</translation>
  </message>
  <message>
   <source>%1 is no sum in yuan; write 6000 or 5640.25</source>
   <translation>%1不是以元计的数额，请写作6000或5640.25</translation>
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
   <source>%1 is not a day of the calendar</source>
   <translation>%1不是有效日期</translation>
  </message>
  <message>
   <source>%1 is not a day of the calendar; write it as 2026-11-21</source>
   <translation>%1 不是日历上的日期，应写作 2026-11-21</translation>
  </message>
  <message>
   <source>%1 is not a document template: see %2.</source>
   <translation>%1 不是文书模板：见 %2。</translation>
  </message>
  <message>
   <source>%1 is not a fine but a basis, fee, payment or range; it stays in the text only</source>
   <translation>%1 不是罚款，而是计算基数、费用、缴款或者幅度，只保留在原文中</translation>
  </message>
  <message>
   <source>%1 is not a store of this program. It was not changed.</source>
   <translation>%1 不是本程序的数据库。文件未被改动。</translation>
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
   <source>%1 is not as it was put into the bundle</source>
   <translation>%1与导出时不一致</translation>
  </message>
  <message>
   <source>%1 is not counted; the term is counted back from it</source>
   <translation>%1 不计算在内，期限自该日倒算</translation>
  </message>
  <message>
   <source>%1 is not counted; the term runs from the day after</source>
   <translation>%1 不计算在内，期限自次日起算</translation>
  </message>
  <message>
   <source>%1 is not known here, or has left the office</source>
   <translation>本机关没有%1这个人，或者其已离任</translation>
  </message>
  <message>
   <source>%1 is not possible at the stage “%2”; it is from “%3”</source>
   <translation>“%1”在“%2”阶段不能办理，自“%3”阶段起方可办理</translation>
  </message>
  <message>
   <source>%1 is not the file that was packed: its SM3 digest is another</source>
   <translation>%1 不是打包时的文件：SM3 摘要不一致</translation>
  </message>
  <message>
   <source>%1 is not the number of a penalty decision</source>
   <translation>%1 不是行政处罚决定书的文号</translation>
  </message>
  <message>
   <source>%1 is of another kind than the field</source>
   <translation>%1 与该项的类型不符</translation>
  </message>
  <message>
   <source>%1 is one JSON object: the heading of a column and what it means</source>
   <translation>%1 应为一个 JSON 对象，写明列标题及其含义</translation>
  </message>
  <message>
   <source>%1 is shown by another program: save a copy and open it there</source>
   <translation>%1须用其他程序查看，请另存副本后打开</translation>
  </message>
  <message>
   <source>%1 is the day of the same number</source>
   <translation>对应日为 %1</translation>
  </message>
  <message>
   <source>%1 is the last day as counted</source>
   <translation>计算所得的最后一日为 %1</translation>
  </message>
  <message>
   <source>%1 is the last head who can admit others to the cases</source>
   <translation>%1是最后一名能够开通案件权限的负责人</translation>
  </message>
  <message>
   <source>%1 is the next working day</source>
   <translation>下一工作日为 %1</translation>
  </message>
  <message>
   <source>%1 items, %2 judged, %3 problems</source>
   <translation>%1 项，已判 %2 项，问题 %3 项</translation>
  </message>
  <message>
   <source>%1 laws imported, %2 stood there already</source>
   <translation>导入 %1 部，另有 %2 部已在库中</translation>
  </message>
  <message>
   <source>%1 left</source>
   <translation>剩 %1 天</translation>
  </message>
  <message>
   <source>%1 lies before %2, the step before it</source>
   <translation>%1 早于上一步的日期 %2</translation>
  </message>
  <message>
   <source>%1 lies in the bundle and is not named in its manifest</source>
   <translation>导出件里有%1，清单却没有列出</translation>
  </message>
  <message>
   <source>%1 lies in the future</source>
   <translation>%1 在今日之后</translation>
  </message>
  <message>
   <source>%1 lies in the future; only what has happened is entered</source>
   <translation>%1 在今日之后；只登记已经发生的事</translation>
  </message>
  <message>
   <source>%1 lies too far away to count a term from it</source>
   <translation>%1 距今过远，不能据以计算期限</translation>
  </message>
  <message>
   <source>%1 looked at by the program, nothing found</source>
   <translation>机查 %1 项未见</translation>
  </message>
  <message>
   <source>%1 matters, %2 of them the organ’s</source>
   <translation>%1项，其中本机关%2项</translation>
  </message>
  <message>
   <source>%1 may have been replaced by a new law; the office confirms the version that applies</source>
   <translation>%1可能已被新法取代；请本办公室确认应当适用的版本</translation>
  </message>
  <message>
   <source>%1 months</source>
   <translation>%1 个月</translation>
  </message>
  <message>
   <source>%1 names the same person twice</source>
   <translation>%1 中同一人出现两次</translation>
  </message>
  <message>
   <source>%1 of %2 files drawn with seed %3</source>
   <translation>从%2卷中抽取%1卷，随机种子%3</translation>
  </message>
  <message>
   <source>%1 of %2 items decided</source>
   <translation>已认定 %1 / %2 项</translation>
  </message>
  <message>
   <source>%1 of %2 sheets are not signed yet</source>
   <translation>共 %2 份评查表，还有 %1 份未签名</translation>
  </message>
  <message>
   <source>%1 of %2 sheets are signed</source>
   <translation>%2 卷已签 %1 卷</translation>
  </message>
  <message>
   <source>%1 of %2 sheets have no reviewer</source>
   <translation>%2 卷中 %1 卷未分派</translation>
  </message>
  <message>
   <source>%1 of %2 yuan are paid: the decision is not performed</source>
   <translation>应缴 %2 元，已缴 %1 元：决定尚未履行完毕</translation>
  </message>
  <message>
   <source>%1 on %2 lies before %3 on %4</source>
   <translation>%1（%2）早于%3（%4）</translation>
  </message>
  <message>
   <source>%1 over</source>
   <translation>超 %1 天</translation>
  </message>
  <message>
   <source>%1 papers, %2 entries, the store is whole: %3</source>
   <translation>文书 %1 份，记录 %2 条，数据库完整：%3</translation>
  </message>
  <message>
   <source>%1 penalty decisions written to %2</source>
   <translation>%1 宗处罚决定已写入 %2</translation>
  </message>
  <message>
   <source>%1 per cent a day</source>
   <translation>每日百分之 %1</translation>
  </message>
  <message>
   <source>%1 pieces</source>
   <translation>%1 件</translation>
  </message>
  <message>
   <source>%1 pieces are kept beside the file and bear no page number</source>
   <translation>%1 件另行保管，不编页码</translation>
  </message>
  <message>
   <source>%1 points apply, %2 deducted</source>
   <translation>适用 %1 分，扣 %2 分</translation>
  </message>
  <message>
   <source>%1 proposals wait for your decision</source>
   <translation>还有 %1 项拟认定问题待认定</translation>
  </message>
  <message>
   <source>%1 proposed, to be decided</source>
   <translation>%1 项待人工认定</translation>
  </message>
  <message>
   <source>%1 rows above the headings are passed over</source>
   <translation>表头以上的 %1 行已略过</translation>
  </message>
  <message>
   <source>%1 rows can be taken over, %2 are refused, %3 are empty</source>
   <translation>可以导入 %1 行，不能导入 %2 行，空行 %3 行</translation>
  </message>
  <message>
   <source>%1 signs in, and sees the cases once a head admits the account</source>
   <translation>%1可以登录，经负责人开通后才能看到案件</translation>
  </message>
  <message>
   <source>%1 stands only in a later version than that in force on %2, when the conduct ended</source>
   <translation>%1只见于违法行为终了之日（%2）以后施行的文本</translation>
  </message>
  <message>
   <source>%1 steps in order</source>
   <translation>%1 步无倒置</translation>
  </message>
  <message>
   <source>%1 the wrong way round</source>
   <translation>%1 处倒置</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>%1至%2</translation>
  </message>
  <message>
   <source>%1 to %2 is not counted</source>
   <translation>%1至%2不计入期限</translation>
  </message>
  <message>
   <source>%1 to %2 per cent</source>
   <translation>%1%至%2%</translation>
  </message>
  <message>
   <source>%1 to %2 yuan</source>
   <translation>%1至%2元</translation>
  </message>
  <message>
   <source>%1 to be decided</source>
   <translation>待认定 %1 项</translation>
  </message>
  <message>
   <source>%1 took part in the inquiry and cannot approve the result</source>
   <translation>%1参与了本案调查，不能批准处理结果</translation>
  </message>
  <message>
   <source>%1 versions</source>
   <translation>%1 个版本</translation>
  </message>
  <message>
   <source>%1 waits for the signature: %2</source>
   <translation>“%1”等待签署：%2</translation>
  </message>
  <message>
   <source>%1 was %2 years old when the act ended: from fourteen to eighteen the penalty is lighter or mitigated, and the report chooses neither</source>
   <translation>%1在行为终了时 %2 周岁，已满十四周岁不满十八周岁，应当从轻或者减轻，调查终结报告未选择</translation>
  </message>
  <message>
   <source>%1 was %2 years old when the act ended: under fourteen there is no penalty</source>
   <translation>%1在行为终了时 %2 周岁，不满十四周岁，不予行政处罚</translation>
  </message>
  <message>
   <source>%1 was already asked for and waits for a signature</source>
   <translation>“%1”已经提请，正待签署</translation>
  </message>
  <message>
   <source>%1 was changed meanwhile</source>
   <translation>%1 在此期间已有变动</translation>
  </message>
  <message>
   <source>%1 was to withdraw from this case on %2 and signs nothing of it any more</source>
   <translation>%1已于%2决定回避，不得再在本案文书上签名</translation>
  </message>
  <message>
   <source>%1 working days</source>
   <translation>%1 个工作日</translation>
  </message>
  <message>
   <source>%1 years</source>
   <translation>%1 年</translation>
  </message>
  <message>
   <source>%1 yuan</source>
   <translation>%1 元</translation>
  </message>
  <message>
   <source>%1 yuan cannot be held against a range that is not known</source>
   <translation>幅度未知，%1元无法比对</translation>
  </message>
  <message>
   <source>%1 yuan in cash: up to 100 yuan need no other ground, this needs one</source>
   <translation>当场收缴%1元：一百元以下无须其他理由，超过的须有法定情形</translation>
  </message>
  <message>
   <source>%1 yuan is above the most of %2 yuan: never</source>
   <translation>%1元高于法定最高额%2元：不得作出</translation>
  </message>
  <message>
   <source>%1 yuan is announced, not imposed: it is not counted as a fine</source>
   <translation>%1 元是拟罚款，尚未作出处罚决定，不计为罚款</translation>
  </message>
  <message>
   <source>%1 yuan is below the least of %2 yuan, mitigated on the ground: %3</source>
   <translation>%1元低于法定最低额%2元，属减轻处罚，情形：%3</translation>
  </message>
  <message>
   <source>%1 yuan is below the least of %2 yuan: that needs a ground of mitigation</source>
   <translation>%1元低于法定最低额%2元：须有法定减轻情形</translation>
  </message>
  <message>
   <source>%1 yuan lies %2 yuan above the middle half of the earlier fines, %3 % of the median: say why</source>
   <translation>%1元比类案中间一半的上限高%2元，相当于中位数的百分之%3：请说明理由</translation>
  </message>
  <message>
   <source>%1 yuan lies %2 yuan below the middle half of the earlier fines, %3 % of the median: say why</source>
   <translation>%1元比类案中间一半的下限低%2元，相当于中位数的百分之%3：请说明理由</translation>
  </message>
  <message>
   <source>%1 yuan lies in the middle half of the earlier fines</source>
   <translation>%1元处于类案中间一半之内</translation>
  </message>
  <message>
   <source>%1 yuan lies inside the range of the law</source>
   <translation>%1元在法定幅度内</translation>
  </message>
  <message>
   <source>%1 yuan lies outside the tier “%2” that the report names (%3 to %4 yuan): choose another tier or state why it is left</source>
   <translation>%1元不在报告所选“%2”档（%3元至%4元）内：另选档次，或者说明理由</translation>
  </message>
  <message>
   <source>%1 yuan lies right below the %2 yuan: a fine there is looked at twice; say in the report why it is this sum</source>
   <translation>%1元紧靠%2元界限之下：这样的数额会被重点审查，请在报告中说明为何是这个数额</translation>
  </message>
  <message>
   <source>%1 yuan; %2</source>
   <translation>%1 元；%2</translation>
  </message>
  <message>
   <source>%1 · %2 · %3 rows</source>
   <translation>%1 · %2 · %3 行</translation>
  </message>
  <message>
   <source>%1, %2 days ago</source>
   <translation>%1（%2 天前）</translation>
  </message>
  <message>
   <source>%1, line %2: no day of the version; put it into the file&apos;s name, as in name(2018-10-26).md</source>
   <translation>%1第%2行：看不出版本日期；请写入文件名，例如：名称(2018-10-26).md</translation>
  </message>
  <message>
   <source>%1, line %2: there is no article; each begins a line with its number and a blank</source>
   <translation>%1第%2行：没有条文；每条应当另起一行，以条号和空格开头</translation>
  </message>
  <message>
   <source>%1, line %2: there is no title; the first line of a law is its name</source>
   <translation>%1第%2行：没有标题；法律文本的第一行应当是其名称</translation>
  </message>
  <message>
   <source>%1, line %2: this article does not follow the one before it; one is missing or stands twice</source>
   <translation>%1第%2行：条号与前一条不连续，有遗漏或者重复</translation>
  </message>
  <message>
   <source>%1, row %2, column %3 (line %4): a quotation mark is opened and never closed</source>
   <translation>%1 第 %2 行第 %3 列（文本第 %4 行）：引号只有开头，没有结尾</translation>
  </message>
  <message>
   <source>%1, row %2, column %3 (line %4): a quotation mark stands inside a cell that is not quoted</source>
   <translation>%1 第 %2 行第 %3 列（文本第 %4 行）：单元格未加引号，其中却有引号</translation>
  </message>
  <message>
   <source>%1, row %2, column %3 (line %4): there is text after the closing quotation mark</source>
   <translation>%1 第 %2 行第 %3 列（文本第 %4 行）：结尾引号之后还有文字</translation>
  </message>
  <message>
   <source>%1, row %2, column %3: byte %4 of the file is not valid in %5. Save the table again as CSV in UTF-8</source>
   <translation>%1 第 %2 行第 %3 列：文件的第 %4 字节不符合 %5 编码。请将该表重新保存为 UTF-8 编码的 CSV</translation>
  </message>
  <message>
   <source>%1, row %2: %3 &quot;%4&quot; and the range do not agree whether there is a fine</source>
   <translation>%1，第 %2 行：%3 列的“%4”与罚款幅度对是否设有罚款不一致</translation>
  </message>
  <message>
   <source>%1, row %2: %3 &quot;%4&quot; holds a word that is no kind of penalty</source>
   <translation>%1，第 %2 行：%3 列的“%4”含有不属于处罚种类的词</translation>
  </message>
  <message>
   <source>%1, row %2: %3 &quot;%4&quot; is another law than the provision names</source>
   <translation>%1，第 %2 行：%3 列的“%4”与条款所指的法律不是同一部</translation>
  </message>
  <message>
   <source>%1, row %2: %3 &quot;%4&quot; is less than the least fine, or nothing</source>
   <translation>%1，第 %2 行：%3 列的“%4”低于最低罚款额，或者为零</translation>
  </message>
  <message>
   <source>%1, row %2: %3 &quot;%4&quot; is no day; write 2026-11-22</source>
   <translation>%1，第 %2 行：%3 列的“%4”不是日期；应写作 2026-11-22</translation>
  </message>
  <message>
   <source>%1, row %2: %3 &quot;%4&quot; is no figure with at most two decimals</source>
   <translation>%1，第 %2 行：%3 列的“%4”不是最多两位小数的数字</translation>
  </message>
  <message>
   <source>%1, row %2: %3 &quot;%4&quot; is no list of provisions; write 行政处罚法 64.0.1; 行政处罚法 85</source>
   <translation>%1，第 %2 行：%3 列的“%4”不是条款列表；应写作 行政处罚法 64.0.1; 行政处罚法 85</translation>
  </message>
  <message>
   <source>%1, row %2: %3 &quot;%4&quot; is no number from 1 up</source>
   <translation>%1，第 %2 行：%3 列的“%4”不是大于或者等于 1 的整数</translation>
  </message>
  <message>
   <source>%1, row %2: %3 &quot;%4&quot; is none of the known words</source>
   <translation>%1，第 %2 行：%3 列的“%4”不是可识别的词</translation>
  </message>
  <message>
   <source>%1, row %2: %3 &quot;%4&quot; is not one provision; write 大气污染防治法 116</source>
   <translation>%1，第 %2 行：%3 列的“%4”不是一个条款；应写作 大气污染防治法 116</translation>
  </message>
  <message>
   <source>%1, row %2: %3 &quot;%4&quot; lies before the day from which the row is in force</source>
   <translation>%1，第 %2 行：%3 列的“%4”早于该行的生效日</translation>
  </message>
  <message>
   <source>%1, row %2: %3 is &quot;yes&quot; or &quot;no&quot;</source>
   <translation>%1，第 %2 行：%3 列须为“yes”或者“no”</translation>
  </message>
  <message>
   <source>%1, row %2: %3 is missing</source>
   <translation>%1，第 %2 行：缺少 %3</translation>
  </message>
  <message>
   <source>%1, row %2: %3 says by what the fine is measured</source>
   <translation>%1，第 %2 行：%3 列须写明罚款以什么为基数计算</translation>
  </message>
  <message>
   <source>%1, row %2: %4 stands there twice for the same days</source>
   <translation>%1，第 %2 行：%4 在相同日期内重复出现</translation>
  </message>
  <message>
   <source>%1, row %2: a limit set by the office has &quot;yes&quot; in %3</source>
   <translation>%1，第 %2 行：由本机关设定的期限，%3 列须为“yes”</translation>
  </message>
  <message>
   <source>%1, row %2: a matter without an amount has no figure in %3</source>
   <translation>%1，第 %2 行：未规定数额的事项，%3 列不得填写数字</translation>
  </message>
  <message>
   <source>%1, row %2: a quotation mark is never closed</source>
   <translation>%1，第 %2 行：引号没有闭合</translation>
  </message>
  <message>
   <source>%1, row %2: the headings “%3” and “%4” mean the same. Say with a map file which one counts</source>
   <translation>%1 第 %2 行：列标题“%3”与“%4”含义相同。请用对照文件指明以哪一列为准</translation>
  </message>
  <message>
   <source>%1, row %2: there are more or fewer cells than columns</source>
   <translation>%1，第 %2 行：单元格数与列数不一致</translation>
  </message>
  <message>
   <source>%1, row 1: no row of headings was found. A ledger names at least the party or the cause (当事人, 案由) and one more column; a map file can say what others mean</source>
   <translation>%1 第 1 行：没有找到表头。台账至少应有“当事人”或者“案由”一列，并另有一列；其他列标题的含义可以用对照文件指明</translation>
  </message>
  <message>
   <source>%1, version %2</source>
   <translation>%1（%2版）</translation>
  </message>
  <message>
   <source>%1: %2 changes in the lists beside the matters</source>
   <translation>%1：事项附列清单有%2处变动</translation>
  </message>
  <message>
   <source>%1: %2 matters, %3 changes</source>
   <translation>%1：%2项，%3处变动</translation>
  </message>
  <message>
   <source>%1: %2, %3</source>
   <translation>%1：%2，%3</translation>
  </message>
  <message>
   <source>%1: &quot;%2&quot; is no year</source>
   <translation>%1：“%2”不是年份</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1：%2</translation>
  </message>
  <message>
   <source>%1: %2 (%3)</source>
   <translation>%1：%2（%3）</translation>
  </message>
  <message>
   <source>%1: %2 is a list of rows, each an object</source>
   <translation>%1：%2 须为由行组成的列表，每行是一个对象</translation>
  </message>
  <message>
   <source>%1: %2 is missing, %3 is used</source>
   <translation>%1：缺%2，将用%3</translation>
  </message>
  <message>
   <source>%1: %2 is not a day of the calendar</source>
   <translation>%1：%2 不是有效日期</translation>
  </message>
  <message>
   <source>%1: %2 to %3 yuan: %4</source>
   <translation>%1：%2元至%3元：%4</translation>
  </message>
  <message>
   <source>%1: %3 is no day of the year %2</source>
   <translation>%1：%3 不是 %2 年的日期</translation>
  </message>
  <message>
   <source>%1: each adopted matter is a code, or has &quot;code&quot; and &quot;valid_to&quot;</source>
   <translation>%1：所采用的每个事项须为一个代码，或者有“code”和“valid_to”</translation>
  </message>
  <message>
   <source>%1: each class of the local rule %2 has &quot;class&quot; and &quot;publish&quot;</source>
   <translation>%1：本地规则 %2 的每个类别须有“class”和“publish”</translation>
  </message>
  <message>
   <source>%1: each day of %2 has a &quot;date&quot; and the &quot;name&quot; of its festival</source>
   <translation>%1：%2 年的每一日应有 &quot;date&quot; 和节日名称 &quot;name&quot;</translation>
  </message>
  <message>
   <source>%1: each local rule has a &quot;key&quot;</source>
   <translation>%1：每条本地规则须有“key”</translation>
  </message>
  <message>
   <source>%1: each of the &quot;amounts&quot; in %2 has &quot;of&quot; (gains or goods) and &quot;from&quot; in yuan</source>
   <translation>%1：%2中amounts的每一项须有“of”（gains或goods）和以元计的“from”</translation>
  </message>
  <message>
   <source>%1: each row of &quot;boundaries&quot; has &quot;matter&quot;, &quot;department&quot;, &quot;does&quot; and &quot;basis&quot;; days are written 2026-11-22</source>
   <translation>%1：boundaries的每一行须有“matter”“department”“does”“basis”；日期写作2026-11-22</translation>
  </message>
  <message>
   <source>%1: each row of &quot;exemptions&quot; has &quot;matter&quot;, &quot;condition&quot; and &quot;basis&quot;; days are written 2026-11-22</source>
   <translation>%1：exemptions的每一行须有“matter”“condition”“basis”；日期写作2026-11-22</translation>
  </message>
  <message>
   <source>%1: each row of &quot;meetings&quot; has at least two &quot;matters&quot; and a &quot;note&quot;; days are written 2026-11-22</source>
   <translation>%1：meetings的每一行须有至少两个“matters”和“note”；日期写作2026-11-22</translation>
  </message>
  <message>
   <source>%1: each row of %2 has &quot;law&quot; and &quot;show&quot;</source>
   <translation>%1：%2 的每一行须有“law”和“show”</translation>
  </message>
  <message>
   <source>%1: each row of the local rule %2 has &quot;matter&quot; and &quot;prompt&quot;</source>
   <translation>%1：本地规则 %2 的每一行须有“matter”和“prompt”</translation>
  </message>
  <message>
   <source>%1: each row of the local rule %2 is a text, or has &quot;what&quot; and &quot;matter&quot;</source>
   <translation>%1：本地规则 %2 的每一行是文本，或者含有 &quot;what&quot; 和 &quot;matter&quot;</translation>
  </message>
  <message>
   <source>%1: each tier has &quot;matter&quot;, &quot;tier&quot; and &quot;condition&quot;</source>
   <translation>%1：每个裁量档次须有“matter”“tier”和“condition”</translation>
  </message>
  <message>
   <source>%1: in %2 the day %3 is both a day off and a make-up day</source>
   <translation>%1：%2 年的 %3 既列为放假日又列为调休上班日</translation>
  </message>
  <message>
   <source>%1: in %2 the day %3 is listed twice</source>
   <translation>%1：%2 年的 %3 列了两次</translation>
  </message>
  <message>
   <source>%1: in %2 the make-up day %3 is no Saturday or Sunday</source>
   <translation>%1：%2 年的调休上班日 %3 不是星期六或者星期日</translation>
  </message>
  <message>
   <source>%1: only %2 officer with a certificate valid on %3; the law wants two, and auxiliaries are not counted</source>
   <translation>%1：%3 证件有效的执法人员仅 %2 人；法律要求两人以上，辅助人员不计入</translation>
  </message>
  <message>
   <source>%1: present, embedded in the PDF</source>
   <translation>%1：已有，嵌入 PDF</translation>
  </message>
  <message>
   <source>%1: the adopted catalogue has a &quot;version&quot; and the day &quot;in_force_from&quot;</source>
   <translation>%1：所采用的事项目录须有“version”和生效日“in_force_from”</translation>
  </message>
  <message>
   <source>%1: the adopted catalogue lists its &quot;matters&quot;</source>
   <translation>%1：所采用的事项目录须列出其“matters”</translation>
  </message>
  <message>
   <source>%1: the column &quot;%2&quot; is missing</source>
   <translation>%1：缺少“%2”列</translation>
  </message>
  <message>
   <source>%1: the column &quot;%2&quot; stands there twice</source>
   <translation>%1：“%2”列重复出现</translation>
  </message>
  <message>
   <source>%1: the discretion standard has &quot;name&quot;, &quot;in_force_from&quot; and &quot;tiers&quot;</source>
   <translation>%1：裁量权基准须有“name”“in_force_from”和“tiers”</translation>
  </message>
  <message>
   <source>%1: the heading “%2” is given a meaning that is not known. Known are: %3</source>
   <translation>%1：列标题“%2”所指定的含义无法识别。可用的有：%3</translation>
  </message>
  <message>
   <source>%1: the local rule %2 begins with 全部普通程序案件 or 仅法定情形</source>
   <translation>%1：本地规则 %2 须以 全部普通程序案件 或者 仅法定情形 开头</translation>
  </message>
  <message>
   <source>%1: the local rule %2 has a valid_from or valid_to that is no day; write 2026-11-22</source>
   <translation>%1：本地规则 %2 的 valid_from 或者 valid_to 不是日期；应写作 2026-11-22</translation>
  </message>
  <message>
   <source>%1: the local rule %2 has no &quot;value&quot;</source>
   <translation>%1：本地规则 %2 没有“value”</translation>
  </message>
  <message>
   <source>%1: the local rule %2 is verified by &quot;statute&quot;, &quot;page&quot; or &quot;no&quot;</source>
   <translation>%1：本地规则 %2 的核实情况须为“statute”“page”或者“no”</translation>
  </message>
  <message>
   <source>%1: the local rule %2 is 默认不启用, or each row has &quot;matter&quot;, &quot;days&quot; and &quot;basis&quot;</source>
   <translation>%1：本地规则 %2 须为 默认不启用，或者每一行有“matter”“days”和“basis”</translation>
  </message>
  <message>
   <source>%1: the local rule %2 needs a list of texts and minimum_heads</source>
   <translation>%1：本地规则 %2 须有情形列表和 minimum_heads</translation>
  </message>
  <message>
   <source>%1: the local rule %2 needs a value in 元 and &quot;inclusive&quot; true or false</source>
   <translation>%1：本地规则 %2 须有以 元 为单位的数值，“inclusive”须为 true 或者 false</translation>
  </message>
  <message>
   <source>%1: the local rule %2 says 按公民 or 按法人或者其他组织 for art_51_limit and hearing_threshold, for matter_range also 按事项规定</source>
   <translation>%1：本地规则 %2 的 art_51_limit 和 hearing_threshold 须写 按公民 或者 按法人或者其他组织，matter_range 还可以写 按事项规定</translation>
  </message>
  <message>
   <source>%1: the local rule %2 says 永久 or a number of 年 for default and important</source>
   <translation>%1：本地规则 %2 的 default 和 important 须写 永久 或者若干 年</translation>
  </message>
  <message>
   <source>%1: the local rule %2 sets the time limit %3, which the register does not know</source>
   <translation>%1：本地规则 %2 设定的期限 %3 不在期限表中</translation>
  </message>
  <message>
   <source>%1: the local rule %2 stands there twice for the same days</source>
   <translation>%1：本地规则 %2 在相同日期内重复出现</translation>
  </message>
  <message>
   <source>%1: the local rule %2 states no length of time</source>
   <translation>%1：本地规则 %2 未写明时长</translation>
  </message>
  <message>
   <source>%1: the local rule %2 would change the time limit %3, which the law sets</source>
   <translation>%1：期限 %3 由法律规定，本地规则 %2 不得变更</translation>
  </message>
  <message>
   <source>%1: the matter %2 is listed twice</source>
   <translation>%1：事项 %2 重复列出</translation>
  </message>
  <message>
   <source>%1: the power of the matter %2 is &quot;delegated&quot;, or &quot;own&quot; with the provision as its &quot;basis&quot;</source>
   <translation>%1：事项%2的power为“delegated”，或者为“own”并以法律条款作为“basis”</translation>
  </message>
  <message>
   <source>%1: the roll of the local rule %2 is &quot;next-working-day&quot; or &quot;never&quot;</source>
   <translation>%1：本地规则 %2 的 roll 须为“next-working-day”或者“never”</translation>
  </message>
  <message>
   <source>%1: the tier %2 of %3 has no range with at most two decimals</source>
   <translation>%1：事项 %3 的裁量档次“%2”没有最多两位小数的幅度</translation>
  </message>
  <message>
   <source>%1: the unit of the local rule %2 is none of 工作日, 日, 月, 年, 小时</source>
   <translation>%1：本地规则 %2 的单位不是 工作日、日、月、年、小时 之一</translation>
  </message>
  <message>
   <source>%1: the valid_from of the matter %2 is no day; write 2026-11-22</source>
   <translation>%1：事项%2的valid_from不是日期，请写作2026-11-22</translation>
  </message>
  <message>
   <source>%1: the valid_to of the matter %2 is no day; write 2026-11-22</source>
   <translation>%1：事项 %2 的 valid_to 不是日期；应写作 2026-11-22</translation>
  </message>
  <message>
   <source>%1: the value of the local rule %2 is no list of numbers</source>
   <translation>%1：本地规则 %2 的值不是数字列表</translation>
  </message>
  <message>
   <source>%1: the value of the local rule %2 is no number</source>
   <translation>%1：本地规则 %2 的值不是数字</translation>
  </message>
  <message>
   <source>%1: the year %2 lists its days in &quot;off&quot; and &quot;makeup&quot;</source>
   <translation>%1：%2 年的日期应列在 &quot;off&quot; 和 &quot;makeup&quot; 中</translation>
  </message>
  <message>
   <source>%1: two discretion standards are in force from %2</source>
   <translation>%1：有两个裁量基准都自%2起施行</translation>
  </message>
  <message>
   <source>(destroyed at the end of retention)</source>
   <translation>（保管期满已销毁）</translation>
  </message>
  <message>
   <source>(locked)</source>
   <translation>（已锁定）</translation>
  </message>
  <message>
   <source>(named)</source>
   <translation>（已选）</translation>
  </message>
  <message>
   <source>(personal, not shown here)</source>
   <translation>（个人信息，此处不显示）</translation>
  </message>
  <message>
   <source>(practice)</source>
   <translation>（练习）</translation>
  </message>
  <message>
   <source>, </source>
   <translation>、</translation>
  </message>
  <message>
   <source>30 years</source>
   <translation>30 年</translation>
  </message>
  <message>
   <source>4 to 7 days</source>
   <translation>4–7 日</translation>
  </message>
  <message>
   <source>8 to 30 days</source>
   <translation>8–30 日</translation>
  </message>
  <message>
   <source>A CSV file of another program or of earlier years, in UTF-8, UTF-16 or GB18030. The file is only looked at first: you see its columns and rows, and what is refused and why, before anything is taken over</source>
   <translation>其他程序或者往年的台账，CSV 文件，UTF-8、UTF-16 或 GB18030 编码。先只看不动：各列是什么、前几行的内容、哪些行不能导入和原因，看过再导入</translation>
  </message>
  <message>
   <source>A batch needs a title</source>
   <translation>评查批次应当有名称</translation>
  </message>
  <message>
   <source>A building or installation on land</source>
   <translation>属于土地上的建筑物或者设施</translation>
  </message>
  <message>
   <source>A case referred to this office by another organ</source>
   <translation>其他机关移送本机关的案件</translation>
  </message>
  <message>
   <source>A case that was filed is not decided on the spot any more</source>
   <translation>已经立案的案件不再适用当场处罚</translation>
  </message>
  <message>
   <source>A catalogue has the name of its version</source>
   <translation>事项目录要写明版本名称</translation>
  </message>
  <message>
   <source>A choice has a key of its own and a label in both languages</source>
   <translation>每个选项有自己的键和两种文字的名称</translation>
  </message>
  <message>
   <source>A copy is being written and checked…</source>
   <translation>正在写入并核对备份…</translation>
  </message>
  <message>
   <source>A crime is suspected and the case was not referred; a penalty may not stand in for a referral</source>
   <translation>涉嫌犯罪而未移送；不得以行政处罚代替移送</translation>
  </message>
  <message>
   <source>A criminal referral goes with its papers: letter, investigation report, list of goods, test reports</source>
   <translation>移送涉嫌犯罪案件须附材料：涉嫌犯罪案件移送书、涉嫌犯罪案件情况的调查报告、涉案物品清单、有关检验报告或者鉴定结论</translation>
  </message>
  <message>
   <source>A criminal referral is approved by the principal head or who presides over the work, by nobody else</source>
   <translation>移送涉嫌犯罪案件由正职负责人或者主持工作的负责人批准，他人不得批准</translation>
  </message>
  <message>
   <source>A criminal referral is prepared by at least two officers appointed for it</source>
   <translation>移送涉嫌犯罪案件由至少两名指定的执法人员办理</translation>
  </message>
  <message>
   <source>A deduction, and an item left out, need a comment</source>
   <translation>扣分或者认定某项不适用的，应当填写说明</translation>
  </message>
  <message>
   <source>A defect under rule %1 was put on record when this was entered; it stays</source>
   <translation>本条登记时已记录违反规则 %1 的瑕疵；该瑕疵予以保留</translation>
  </message>
  <message>
   <source>A defence was received on %1 and there is no record of its re-examination</source>
   <translation>%1 收到陈述申辩，没有复核记录</translation>
  </message>
  <message>
   <source>A file is still being taken in: wait for it, or stop it</source>
   <translation>有文件正在存入，请等待或停止</translation>
  </message>
  <message>
   <source>A fine of %1 yuan is above the %2 yuan that may be decided on the spot against this party</source>
   <translation>罚款%1元，超过对该当事人当场处罚的限额%2元</translation>
  </message>
  <message>
   <source>A fine of up to 100 yuan (art. 68, item 1)</source>
   <translation>一百元以下罚款（第六十八条第一项）</translation>
  </message>
  <message>
   <source>A hearing is offered from %1 yuan on (local rule)</source>
   <translation>听证标准为%1元（本地规则）</translation>
  </message>
  <message>
   <source>A hearing was asked for in time on %1 and was not held</source>
   <translation>当事人于%1在期限内要求听证，没有举行听证</translation>
  </message>
  <message>
   <source>A letter of ours belongs to a case</source>
   <translation>本机关发出的函件须对应一个案件</translation>
  </message>
  <message>
   <source>A paper is issued today; for %1, when it has already happened, give the reason of the late entry</source>
   <translation>文书只能当日签发；%1 已经签发的，请填写补录理由</translation>
  </message>
  <message>
   <source>A paper was left with neither an attesting witness nor photographs or video</source>
   <translation>留置送达既没有见证人，也没有照片或者录像</translation>
  </message>
  <message>
   <source>A password has at least %1 characters</source>
   <translation>口令不得少于 %1 个字符</translation>
  </message>
  <message>
   <source>A penalty of this kind carries the right to a hearing whatever the sum, and the notice does not tell it</source>
   <translation>此类处罚不论数额均应告知听证权利，告知书没有写明</translation>
  </message>
  <message>
   <source>A person holds at least one role</source>
   <translation>每名人员至少有一个角色</translation>
  </message>
  <message>
   <source>A point of the defence was adopted</source>
   <translation>采纳了当事人的陈述、申辩意见</translation>
  </message>
  <message>
   <source>A point was adopted</source>
   <translation>有意见被采纳</translation>
  </message>
  <message>
   <source>A question has a key and a label in both languages</source>
   <translation>每个问题有键和两种文字的名称</translation>
  </message>
  <message>
   <source>A question has at least two choices</source>
   <translation>每个问题至少有两个选项</translation>
  </message>
  <message>
   <source>A reconsideration or a suit is pending</source>
   <translation>行政复议或者行政诉讼尚未终结</translation>
  </message>
  <message>
   <source>A referral is approved by a head of the organ</source>
   <translation>移送由行政机关负责人批准</translation>
  </message>
  <message>
   <source>A referral to the police is approved by the principal head or the head in charge, not by %1</source>
   <translation>移送公安机关应当由正职负责人或者主持工作的负责人批准，不能由%1批准</translation>
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
   <source>A rule stands in the way</source>
   <translation>有规则不允许</translation>
  </message>
  <message>
   <source>A sample has at least one case</source>
   <translation>样本至少为一个案件</translation>
  </message>
  <message>
   <source>A sample needs a seed, so that anybody can draw it again</source>
   <translation>抽取样本应当有随机种子，以便任何人都能重新抽取验证</translation>
  </message>
  <message>
   <source>A sealed field belongs to no entry</source>
   <translation>有一个封存字段不属于任何记录</translation>
  </message>
  <message>
   <source>A second store with invented people and cases; its pages say so, and it is wiped in one step</source>
   <translation>另建一个库，人员与案件均为虚构，页面上注明“练习”，一步即可清除</translation>
  </message>
  <message>
   <source>A set-up is one JSON object: organ, people, numbering and what else it knows</source>
   <translation>初始设置应为一个 JSON 对象，包含机关、人员、文号等内容</translation>
  </message>
  <message>
   <source>A short supplementary review serves</source>
   <translation>补充一次简要的法制审核即可</translation>
  </message>
  <message>
   <source>A signature is one object</source>
   <translation>每个签名是一个对象</translation>
  </message>
  <message>
   <source>A told case is one object with a list of steps</source>
   <translation>案件是一个含有步骤列表的对象</translation>
  </message>
  <message>
   <source>A told step is one object with act, by, now and facts</source>
   <translation>每个步骤是一个对象，含 act、by、now 和 facts</translation>
  </message>
  <message>
   <source>A unified social credit code has 18 characters; this one has %1</source>
   <translation>统一社会信用代码应为 18 位，现为 %1 位</translation>
  </message>
  <message>
   <source>A veto needs a comment</source>
   <translation>认定一票否决的，应当填写说明</translation>
  </message>
  <message>
   <source>About Anjuan</source>
   <translation>关于案卷</translation>
  </message>
  <message>
   <source>Above %1 yuan the decision cannot be made on the spot</source>
   <translation>超过%1元，不能当场处罚</translation>
  </message>
  <message>
   <source>Absent</source>
   <translation>缺席</translation>
  </message>
  <message>
   <source>Accept and open a case</source>
   <translation>受理并登记线索</translation>
  </message>
  <message>
   <source>Accept, deduct %1</source>
   <translation>认定 扣 %1 分</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>已受理</translation>
  </message>
  <message>
   <source>Accepted by the other organ</source>
   <translation>对方已受理</translation>
  </message>
  <message>
   <source>Accepted on</source>
   <translation>受理日期</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>账户</translation>
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
   <source>Act</source>
   <translation>办理步骤</translation>
  </message>
  <message>
   <source>Actual size</source>
   <translation>实际大小</translation>
  </message>
  <message>
   <source>Add a joint party</source>
   <translation>追加当事人</translation>
  </message>
  <message>
   <source>Add a matter</source>
   <translation>追加案由</translation>
  </message>
  <message>
   <source>Add evidence</source>
   <translation>添加证据</translation>
  </message>
  <message>
   <source>Add the joint party first, or write the name as it was registered</source>
   <translation>先追加当事人，或者按登记的名称填写</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>Address for service</source>
   <translation>送达地址</translation>
  </message>
  <message>
   <source>Addressed to</source>
   <translation>适用对象</translation>
  </message>
  <message>
   <source>Administrative disposition</source>
   <translation>行政处理（责令限期拆除等）</translation>
  </message>
  <message>
   <source>Administrative reconsideration</source>
   <translation>行政复议</translation>
  </message>
  <message>
   <source>Admit a person</source>
   <translation>新增人员</translation>
  </message>
  <message>
   <source>Admit another head first</source>
   <translation>请先为另一名负责人开通案件权限</translation>
  </message>
  <message>
   <source>Admit to the cases</source>
   <translation>开通案件权限</translation>
  </message>
  <message>
   <source>After five wrong passwords in a row the account is locked.</source>
   <translation>连续五次输错口令，账号即被锁定。</translation>
  </message>
  <message>
   <source>Agent</source>
   <translation>代理人</translation>
  </message>
  <message>
   <source>Agree</source>
   <translation>同意</translation>
  </message>
  <message>
   <source>Agree after changes</source>
   <translation>修改后同意</translation>
  </message>
  <message>
   <source>Agree and sign</source>
   <translation>同意并签署</translation>
  </message>
  <message>
   <source>Agreement on enforcement (art. 42)</source>
   <translation>执行协议（第四十二条）</translation>
  </message>
  <message>
   <source>Agrees</source>
   <translation>是否同意</translation>
  </message>
  <message>
   <source>Algorithm</source>
   <translation>算法</translation>
  </message>
  <message>
   <source>All cases</source>
   <translation>全部案件</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>全部案卷</translation>
  </message>
  <message>
   <source>All sheets are signed; the report can be issued</source>
   <translation>各卷已签，可以出具报告</translation>
  </message>
  <message>
   <source>Also present</source>
   <translation>列席人</translation>
  </message>
  <message>
   <source>Alt+1…5 outcome</source>
   <translation>Alt+1…5 结论</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>金额</translation>
  </message>
  <message>
   <source>Amount confiscated</source>
   <translation>没收金额</translation>
  </message>
  <message>
   <source>Amount that the fine is measured by, yuan</source>
   <translation>计罚基数（元）</translation>
  </message>
  <message>
   <source>An ID number has 18 characters; this one has %1</source>
   <translation>公民身份号码应为 18 位，现为 %1 位</translation>
  </message>
  <message>
   <source>An ID number of the old kind has 15 digits</source>
   <translation>旧版公民身份号码应为 15 位数字</translation>
  </message>
  <message>
   <source>An action is brought before %1, not %2</source>
   <translation>行政诉讼应当向%1提起，不是向%2提起</translation>
  </message>
  <message>
   <source>An action is brought within 6 months, not %1</source>
   <translation>提起行政诉讼的期限为六个月，不是 %1 个月</translation>
  </message>
  <message>
   <source>An action is brought within 6 months, not %1 days</source>
   <translation>提起行政诉讼的期限为六个月，不是%1日</translation>
  </message>
  <message>
   <source>An administrator never sees the cases: who runs the program does not use it</source>
   <translation>管理员不能看到案件：管理程序的人不使用程序办案</translation>
  </message>
  <message>
   <source>An auxiliary holds no other role: he assists and is never counted</source>
   <translation>行政执法辅助人员不得兼任其他角色：只协助，不计入执法人员人数</translation>
  </message>
  <message>
   <source>An auxiliary is entered as an officer, or auxiliaries acted alone</source>
   <translation>辅助人员被登记为执法人员，或者由辅助人员单独执法</translation>
  </message>
  <message>
   <source>An entry of the journal cannot be read. Do not work on; verify the store and restore a backup.</source>
   <translation>日志中有一条记录不能读取。请停止操作，校验数据库并恢复备份。</translation>
  </message>
  <message>
   <source>An office needs at least one person who takes part in casework</source>
   <translation>本机关至少须有一名参与办案的人员</translation>
  </message>
  <message>
   <source>An officer took the fine in cash; who fines does not collect</source>
   <translation>执法人员收取现金罚款；作出处罚决定的机关应当与收缴机构分离</translation>
  </message>
  <message>
   <source>An order to demolish under this law is sued against within 15 days</source>
   <translation>对依照土地管理法责令限期拆除的决定，应当在十五日内起诉</translation>
  </message>
  <message>
   <source>An order to demolish without class of the land, standing under the plan and the competence of this organ</source>
   <translation>责令拆除的决定没有写明土地性质、规划情况或者本机关的职权依据</translation>
  </message>
  <message>
   <source>Anjuan</source>
   <translation>案卷</translation>
  </message>
  <message>
   <source>Anjuan: casework of town enforcement teams. Free software under the GNU General Public License, version 3 or later.</source>
   <translation>案卷：镇街综合行政执法办案软件。自由软件，按 GNU 通用公共许可证第 3 版或更高版本发布。</translation>
  </message>
  <message>
   <source>Announce the demolition</source>
   <translation>公告限期拆除</translation>
  </message>
  <message>
   <source>Annulled</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Another administrator or head does it</source>
   <translation>由其他管理员或者负责人办理</translation>
  </message>
  <message>
   <source>Another document</source>
   <translation>其他文书</translation>
  </message>
  <message>
   <source>Another ground</source>
   <translation>其他</translation>
  </message>
  <message>
   <source>Another person who holds the right signs</source>
   <translation>由有此权限的另一人签署</translation>
  </message>
  <message>
   <source>Another program holds the store; close it there or wait</source>
   <translation>数据库正被另一程序使用，请先在那里关闭或者稍候</translation>
  </message>
  <message>
   <source>Another qualified reviewer gives the opinion</source>
   <translation>请由其他具备资格的法制审核人员出具意见</translation>
  </message>
  <message>
   <source>Another responsible head approves</source>
   <translation>请由其他行政机关负责人批准</translation>
  </message>
  <message>
   <source>Another way</source>
   <translation>其他</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>复核答复</translation>
  </message>
  <message>
   <source>Answer due</source>
   <translation>答复期限</translation>
  </message>
  <message>
   <source>Answer each point of the defence first</source>
   <translation>请先对陈述申辩逐项作出答复</translation>
  </message>
  <message>
   <source>Answer in writing</source>
   <translation>书面答复、答辩</translation>
  </message>
  <message>
   <source>Answer, and say why it is late</source>
   <translation>尽快答复，并说明逾期原因</translation>
  </message>
  <message>
   <source>Answers of the handlers</source>
   <translation>承办人答复</translation>
  </message>
  <message>
   <source>Answers to the problems found</source>
   <translation>对审核问题的答复</translation>
  </message>
  <message>
   <source>Any text, drawn by lot before witnesses: the same seed and population give the same sample</source>
   <translation>任意文字，在见证人面前抽签确定：种子和抽样总体相同，抽出的样本就相同</translation>
  </message>
  <message>
   <source>Applicable</source>
   <translation>是否适用</translation>
  </message>
  <message>
   <source>Applicable points, in tenths</source>
   <translation>适用项分值（单位 0.1 分）</translation>
  </message>
  <message>
   <source>Applicant</source>
   <translation>申请人（原告）</translation>
  </message>
  <message>
   <source>Application handed in at the organ</source>
   <translation>通过本机关提交的复议申请</translation>
  </message>
  <message>
   <source>Application of law</source>
   <translation>法律适用</translation>
  </message>
  <message>
   <source>Application or suit withdrawn</source>
   <translation>撤回申请（撤诉）</translation>
  </message>
  <message>
   <source>Applied on</source>
   <translation>申请日期</translation>
  </message>
  <message>
   <source>Applies</source>
   <translation>是否成立</translation>
  </message>
  <message>
   <source>Apply after that day</source>
   <translation>在该日之后申请</translation>
  </message>
  <message>
   <source>Apply to the court</source>
   <translation>申请法院强制执行</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>批准</translation>
  </message>
  <message>
   <source>Approve the decision</source>
   <translation>批准决定</translation>
  </message>
  <message>
   <source>Approve the notice</source>
   <translation>批准告知</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>已批准</translation>
  </message>
  <message>
   <source>Archive number</source>
   <translation>档号</translation>
  </message>
  <message>
   <source>Archived</source>
   <translation>已归档</translation>
  </message>
  <message>
   <source>Archivist</source>
   <translation>档案员</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>片区</translation>
  </message>
  <message>
   <source>Article</source>
   <translation>条款</translation>
  </message>
  <message>
   <source>Articles</source>
   <translation>条数</translation>
  </message>
  <message>
   <source>As it is told</source>
   <translation>还原</translation>
  </message>
  <message>
   <source>As it was published, e.g. 2024-01; each filing names it</source>
   <translation>按公布的写，如 2024-01；每次立案都写明它</translation>
  </message>
  <message>
   <source>As proposed</source>
   <translation>同意拟处理意见</translation>
  </message>
  <message>
   <source>Ask for approval: %1</source>
   <translation>提请审批：%1</translation>
  </message>
  <message>
   <source>Ask for recusal</source>
   <translation>提出回避</translation>
  </message>
  <message>
   <source>Ask for the gains and write down the answer, also that there were none</source>
   <translation>询问违法所得并记录回答，没有的也记明</translation>
  </message>
  <message>
   <source>Ask now where we still disagree, or close the referral</source>
   <translation>仍有异议的请立即提出建议，否则请办结移送</translation>
  </message>
  <message>
   <source>Ask somebody whose role allows it</source>
   <translation>请由有此权限的人员办理</translation>
  </message>
  <message>
   <source>Ask the head of the unit to enter the answer</source>
   <translation>请办案机构负责人登记答复</translation>
  </message>
  <message>
   <source>Ask the police to look again</source>
   <translation>提请公安机关复议</translation>
  </message>
  <message>
   <source>Ask the prosecutor to supervise</source>
   <translation>建议检察院立案监督</translation>
  </message>
  <message>
   <source>Ask the supervision officer to open the batch, draw, assign or issue the report</source>
   <translation>请行政执法监督人员开设批次、抽取、分派或者印发报告</translation>
  </message>
  <message>
   <source>Asked after the time</source>
   <translation>逾期提出</translation>
  </message>
  <message>
   <source>Asked for; signatures are still wanted</source>
   <translation>已提请，尚待签署</translation>
  </message>
  <message>
   <source>Asked on</source>
   <translation>提出日期</translation>
  </message>
  <message>
   <source>Assign the chosen files</source>
   <translation>分派选中的案卷</translation>
  </message>
  <message>
   <source>Assigned from above</source>
   <translation>上级交办</translation>
  </message>
  <message>
   <source>At</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>At least eight characters. Told to the person himself, who changes it at the first sign-in</source>
   <translation>至少八个字符。当面告知本人，由本人登录后自行更改</translation>
  </message>
  <message>
   <source>At least so many digits, filled up with zeros; 0 for none</source>
   <translation>序号至少几位，不足补零；0 为不补</translation>
  </message>
  <message>
   <source>At whose wish</source>
   <translation>提出方式</translation>
  </message>
  <message>
   <source>Attached files</source>
   <translation>附件</translation>
  </message>
  <message>
   <source>Attachments</source>
   <translation>附件</translation>
  </message>
  <message>
   <source>Attend the hearing there</source>
   <translation>出庭、参加复议听证</translation>
  </message>
  <message>
   <source>Attesting witness</source>
   <translation>见证人</translation>
  </message>
  <message>
   <source>Auctioned</source>
   <translation>公开拍卖</translation>
  </message>
  <message>
   <source>Audio-visual material</source>
   <translation>视听资料</translation>
  </message>
  <message>
   <source>Audit administrator</source>
   <translation>审计管理员</translation>
  </message>
  <message>
   <source>Authority of the agent</source>
   <translation>代理权限</translation>
  </message>
  <message>
   <source>Auxiliaries assisting</source>
   <translation>协助的辅助人员</translation>
  </message>
  <message>
   <source>Average in tenths</source>
   <translation>平均分（单位 0.1 分）</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>Back to the case</source>
   <translation>返回案件</translation>
  </message>
  <message>
   <source>Back to the inquiry</source>
   <translation>退回补充调查</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>返回清单</translation>
  </message>
  <message>
   <source>Bank</source>
   <translation>银行</translation>
  </message>
  <message>
   <source>Basis</source>
   <translation>依据</translation>
  </message>
  <message>
   <source>Basis in law</source>
   <translation>法律依据</translation>
  </message>
  <message>
   <source>Basis of the local rule</source>
   <translation>本机关规定的依据</translation>
  </message>
  <message>
   <source>Basis of the penalty</source>
   <translation>处罚依据</translation>
  </message>
  <message>
   <source>Batch or features</source>
   <translation>批号或者特征</translation>
  </message>
  <message>
   <source>Before:</source>
   <translation>上轮：</translation>
  </message>
  <message>
   <source>Began at</source>
   <translation>开始时间</translation>
  </message>
  <message>
   <source>Began on</source>
   <translation>开始日期</translation>
  </message>
  <message>
   <source>Begin the meeting</source>
   <translation>开始会议</translation>
  </message>
  <message>
   <source>Below are the matters that the program knows, none adopted by itself. Untick what your published list does not hold, check the figures, then answer yes</source>
   <translation>下面是程序知道的事项，都不会自动采用。本机关公布的目录里没有的，去掉勾选；核对数额，再答“是”</translation>
  </message>
  <message>
   <source>Bind and archive</source>
   <translation>立卷归档</translation>
  </message>
  <message>
   <source>Bind the file again</source>
   <translation>重新立卷</translation>
  </message>
  <message>
   <source>Binder's note</source>
   <translation>备考表</translation>
  </message>
  <message>
   <source>Body camera running</source>
   <translation>执法记录仪已开启</translation>
  </message>
  <message>
   <source>Born on</source>
   <translation>出生日期</translation>
  </message>
  <message>
   <source>Both groups are needed, exactly as printed; an older sheet stops working when a new one is printed.</source>
   <translation>两组字符都要填写，与打印的完全一致；打印新的恢复单后，旧的即失效。</translation>
  </message>
  <message>
   <source>Boundary</source>
   <translation>职责边界</translation>
  </message>
  <message>
   <source>Breaks</source>
   <translation>违反条款</translation>
  </message>
  <message>
   <source>Building or installation</source>
   <translation>建筑物、构筑物、设施</translation>
  </message>
  <message>
   <source>By</source>
   <translation>提出人</translation>
  </message>
  <message>
   <source>By %1 the surcharge comes to %2 yuan, not %3: days of a reconsideration, a suit or a deferral are not counted</source>
   <translation>截至%1，加处罚款为%2元，不是%3元：复议、诉讼和暂缓缴纳的期间不计算</translation>
  </message>
  <message>
   <source>By a judicial reply courts do not take applications to demolish under the planning law; it has not been read, confirm it</source>
   <translation>据司法批复，法院不受理依城乡规划法提出的强制拆除申请；原文未读，请确认</translation>
  </message>
  <message>
   <source>By field of enforcement</source>
   <translation>按执法领域</translation>
  </message>
  <message>
   <source>By unit</source>
   <translation>按办案机构</translation>
  </message>
  <message>
   <source>Call and hold the hearing first; only the party may take the request back</source>
   <translation>先通知并举行听证；听证申请只能由当事人撤回</translation>
  </message>
  <message>
   <source>Call the hearing</source>
   <translation>通知听证</translation>
  </message>
  <message>
   <source>Came in again</source>
   <translation>再次收到</translation>
  </message>
  <message>
   <source>Cannot</source>
   <translation>不能</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>案件</translation>
  </message>
  <message>
   <source>Case %1 is not in the sample</source>
   <translation>案件 %1 不在样本内</translation>
  </message>
  <message>
   <source>Case %1 was changed meanwhile by somebody else</source>
   <translation>案件 %1 在此期间已被他人修改</translation>
  </message>
  <message>
   <source>Case number</source>
   <translation>案号</translation>
  </message>
  <message>
   <source>Case unit</source>
   <translation>办案机构</translation>
  </message>
  <message>
   <source>Case-file review</source>
   <translation>案卷评查</translation>
  </message>
  <message>
   <source>Case-file review %1</source>
   <translation>%1年案卷评查</translation>
  </message>
  <message>
   <source>Cases drawn</source>
   <translation>抽中案件</translation>
  </message>
  <message>
   <source>Cash was taken without a fiscal receipt; the party may refuse to pay</source>
   <translation>当场收缴罚款没有出具财政票据，当事人有权拒绝缴纳</translation>
  </message>
  <message>
   <source>Catalogue of matters</source>
   <translation>执法事项目录</translation>
  </message>
  <message>
   <source>Catalogues and lists (*.csv *.json);;All files (*)</source>
   <translation>目录和清单 (*.csv *.json);;所有文件 (*)</translation>
  </message>
  <message>
   <source>Cause</source>
   <translation>案由</translation>
  </message>
  <message>
   <source>Caution</source>
   <translation>留意</translation>
  </message>
  <message>
   <source>Cells as they stood in the file</source>
   <translation>原始单元格</translation>
  </message>
  <message>
   <source>Certificate number</source>
   <translation>执法证号</translation>
  </message>
  <message>
   <source>Certificate valid from</source>
   <translation>证件生效日</translation>
  </message>
  <message>
   <source>Certificate valid to</source>
   <translation>证件失效日</translation>
  </message>
  <message>
   <source>Certificates shown</source>
   <translation>出示执法证件</translation>
  </message>
  <message>
   <source>Chair</source>
   <translation>主持人</translation>
  </message>
  <message>
   <source>Chair of the hearing</source>
   <translation>听证主持人</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>修改</translation>
  </message>
  <message>
   <source>Change a person</source>
   <translation>修改人员</translation>
  </message>
  <message>
   <source>Change points</source>
   <translation>改扣分</translation>
  </message>
  <message>
   <source>Change the procedure</source>
   <translation>转换程序</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>变更拟处理意见</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>缴款渠道</translation>
  </message>
  <message>
   <source>Character %1 of the ID number is no digit; only the last may be X</source>
   <translation>公民身份号码第 %1 位不是数字；只有最后一位可以是 X</translation>
  </message>
  <message>
   <source>Character %1 of the credit code is none of 0-9 and A-Z without I, O, S, V and Z</source>
   <translation>统一社会信用代码第 %1 位不是数字 0-9，也不是除 I、O、S、V、Z 以外的大写字母</translation>
  </message>
  <message>
   <source>Characterisation</source>
   <translation>定性</translation>
  </message>
  <message>
   <source>Chart of grades</source>
   <translation>等次分布图</translation>
  </message>
  <message>
   <source>Chart of points lost by section</source>
   <translation>各部分失分图</translation>
  </message>
  <message>
   <source>Chase the day after it is due</source>
   <translation>期满次日起再催办</translation>
  </message>
  <message>
   <source>Chase the reply</source>
   <translation>催办</translation>
  </message>
  <message>
   <source>Check both days</source>
   <translation>请核对两个日期</translation>
  </message>
  <message>
   <source>Check list</source>
   <translation>审核清单</translation>
  </message>
  <message>
   <source>Check list of the review</source>
   <translation>审核清单</translation>
  </message>
  <message>
   <source>Check of the file</source>
   <translation>卷宗体检</translation>
  </message>
  <message>
   <source>Check the day on which the conduct ended</source>
   <translation>核对违法行为终了之日</translation>
  </message>
  <message>
   <source>Check the draw</source>
   <translation>核对抽样</translation>
  </message>
  <message>
   <source>Check the times of both records</source>
   <translation>核对两份笔录的起止时间</translation>
  </message>
  <message>
   <source>Check which version was in force on the day of the conduct</source>
   <translation>请核对行为发生之日施行的版本</translation>
  </message>
  <message>
   <source>Checked</source>
   <translation>已核对</translation>
  </message>
  <message>
   <source>Checked against the original</source>
   <translation>与原件核对情况</translation>
  </message>
  <message>
   <source>Checked against the scene</source>
   <translation>已与现场核对</translation>
  </message>
  <message>
   <source>Checksum</source>
   <translation>校验值</translation>
  </message>
  <message>
   <source>Choose a batch first</source>
   <translation>请先选一个批次</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>选择文件…</translation>
  </message>
  <message>
   <source>Choose a later day for the hearing: the notice may go out on %1 at the latest for this one</source>
   <translation>另定较晚的听证日期；按现定日期，通知最迟应在%1送达</translation>
  </message>
  <message>
   <source>Choose another day, or state what makes it urgent</source>
   <translation>另选日期，或者写明紧急情况</translation>
  </message>
  <message>
   <source>Choose another officer, or enter the certificate that this organ uses under People</source>
   <translation>另选执法人员，或者在“人员”中登记本机关的执法证件</translation>
  </message>
  <message>
   <source>Choose another officer, or enter the renewed certificate under People</source>
   <translation>请另选执法人员，或者在“人员装备”中登记换发的证件</translation>
  </message>
  <message>
   <source>Choose another tier or state why it is left</source>
   <translation>请另选裁量档次，或者说明不适用该档次的理由</translation>
  </message>
  <message>
   <source>Choose files in the list first</source>
   <translation>请先在表中选案卷</translation>
  </message>
  <message>
   <source>Choose lighter or mitigated in the investigation report, with its ground</source>
   <translation>请在调查终结报告中选择从轻或者减轻，并写明理由</translation>
  </message>
  <message>
   <source>Choose the class that is not published</source>
   <translation>选择不公示的类别</translation>
  </message>
  <message>
   <source>Choose the tier whose condition the facts meet</source>
   <translation>请选定事实符合其适用条件的裁量档次</translation>
  </message>
  <message>
   <source>Choosing a matter fills articles, range and competent department.</source>
   <translation>选定事项后，自动填入条款、处罚幅度和主管部门。</translation>
  </message>
  <message>
   <source>Cite the version of the day of the conduct; where the later law is lighter, say so with “The later law applies” and in the reasons</source>
   <translation>请引用违法行为终了之日施行的文本；新规定处罚较轻的，勾选“适用处罚较轻的新规定”并在理由中说明</translation>
  </message>
  <message>
   <source>Claims</source>
   <translation>请求和理由</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>公示类别</translation>
  </message>
  <message>
   <source>Class of the land</source>
   <translation>土地性质</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>办结</translation>
  </message>
  <message>
   <source>Close the case</source>
   <translation>结案</translation>
  </message>
  <message>
   <source>Close the referral</source>
   <translation>关闭该移送</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>已结案</translation>
  </message>
  <message>
   <source>Closed from</source>
   <translation>结案自</translation>
  </message>
  <message>
   <source>Closed in</source>
   <translation>结案时段</translation>
  </message>
  <message>
   <source>Closed on</source>
   <translation>结案日期</translation>
  </message>
  <message>
   <source>Closed this month</source>
   <translation>本月结案</translation>
  </message>
  <message>
   <source>Closed until</source>
   <translation>结案至</translation>
  </message>
  <message>
   <source>Closing and archive</source>
   <translation>结案归档</translation>
  </message>
  <message>
   <source>Closing as written, unconfirmed</source>
   <translation>结案原文（未确认）</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>编码</translation>
  </message>
  <message>
   <source>Code of the power</source>
   <translation>职权编码</translation>
  </message>
  <message>
   <source>Code, name or article</source>
   <translation>编码、名称或者条款</translation>
  </message>
  <message>
   <source>Collect cash</source>
   <translation>当场收缴罚款</translation>
  </message>
  <message>
   <source>Collecting bank</source>
   <translation>代收银行</translation>
  </message>
  <message>
   <source>Collective discussion</source>
   <translation>集体讨论</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>列名</translation>
  </message>
  <message>
   <source>Column of the file</source>
   <translation>文件中的列</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>说明</translation>
  </message>
  <message>
   <source>Compare both in the report; where both apply, the one with the higher fine is chosen</source>
   <translation>在报告中比较两者；都适用的，按罚款数额高的规定处罚</translation>
  </message>
  <message>
   <source>Compared with round %1: %2 changed, %3 new</source>
   <translation>与第 %1 轮相比：改 %2 处，新增 %3 件</translation>
  </message>
  <message>
   <source>Complaint</source>
   <translation>投诉</translation>
  </message>
  <message>
   <source>Complicated or major</source>
   <translation>情节复杂或者重大</translation>
  </message>
  <message>
   <source>Concerns life, health or financial safety, with harmful result</source>
   <translation>涉及公民生命健康安全、金融安全且有危害后果</translation>
  </message>
  <message>
   <source>Concerns things under seizure</source>
   <translation>涉及查封、扣押的物品</translation>
  </message>
  <message>
   <source>Conclude the inquiry</source>
   <translation>调查终结</translation>
  </message>
  <message>
   <source>Conclusion</source>
   <translation>结论</translation>
  </message>
  <message>
   <source>Conclusion, as the chair states it</source>
   <translation>结论（主持人归纳）</translation>
  </message>
  <message>
   <source>Conduct</source>
   <translation>违法行为</translation>
  </message>
  <message>
   <source>Conduct ended on</source>
   <translation>行为终了日期</translation>
  </message>
  <message>
   <source>Confirm the address for service</source>
   <translation>确认送达地址</translation>
  </message>
  <message>
   <source>Confiscated by the decision</source>
   <translation>决定没收</translation>
  </message>
  <message>
   <source>Confiscation is named</source>
   <translation>写有没收</translation>
  </message>
  <message>
   <source>Consents to electronic service</source>
   <translation>同意电子送达</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>联系人</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>份数</translation>
  </message>
  <message>
   <source>Copies to</source>
   <translation>抄送</translation>
  </message>
  <message>
   <source>Correct an entry</source>
   <translation>更正记录</translation>
  </message>
  <message>
   <source>Correct the day on which it counts as received</source>
   <translation>更正视为送达的日期</translation>
  </message>
  <message>
   <source>Correct the paragraph on remedies</source>
   <translation>请更正救济途径的段落</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>已改正</translation>
  </message>
  <message>
   <source>Correction</source>
   <translation>更正内容</translation>
  </message>
  <message>
   <source>Correction ordered</source>
   <translation>责令改正情况</translation>
  </message>
  <message>
   <source>Correction running</source>
   <translation>责令改正中</translation>
  </message>
  <message>
   <source>Correction was ordered</source>
   <translation>已责令改正</translation>
  </message>
  <message>
   <source>Course</source>
   <translation>经过</translation>
  </message>
  <message>
   <source>Course of the case</source>
   <translation>程序事项</translation>
  </message>
  <message>
   <source>Course of the inquiry</source>
   <translation>调查经过</translation>
  </message>
  <message>
   <source>Court</source>
   <translation>诉讼法院</translation>
  </message>
  <message>
   <source>Court applied to</source>
   <translation>受申请法院</translation>
  </message>
  <message>
   <source>Credit code</source>
   <translation>信用代码</translation>
  </message>
  <message>
   <source>Crime</source>
   <translation>是否涉嫌犯罪</translation>
  </message>
  <message>
   <source>Ctrl+1…5 stance</source>
   <translation>Ctrl+1…5 表态</translation>
  </message>
  <message>
   <source>Ctrl+↑↓ member</source>
   <translation>Ctrl+↑↓ 换人</translation>
  </message>
  <message>
   <source>Day %1 of %2; the last day is %3 and does not move</source>
   <translation>第%1日，共%2日；期限于%3届满，不顺延</translation>
  </message>
  <message>
   <source>Day of enforcement</source>
   <translation>实施日期</translation>
  </message>
  <message>
   <source>Day of the hearing</source>
   <translation>听证日期</translation>
  </message>
  <message>
   <source>Days left of 90</source>
   <translation>剩余办案日</translation>
  </message>
  <message>
   <source>Days of the extension</source>
   <translation>延长日数</translation>
  </message>
  <message>
   <source>Days of the measure</source>
   <translation>期限（日）</translation>
  </message>
  <message>
   <source>Days passed since</source>
   <translation>此后过了几天</translation>
  </message>
  <message>
   <source>Days since the last step, while an answer is waited for</source>
   <translation>等待答复期间，自上一步骤起的天数</translation>
  </message>
  <message>
   <source>Days to apply for reconsideration</source>
   <translation>申请复议期限（日）</translation>
  </message>
  <message>
   <source>Days to sue</source>
   <translation>起诉期限（日）</translation>
  </message>
  <message>
   <source>Days used of 90</source>
   <translation>办案已用</translation>
  </message>
  <message>
   <source>Days waiting</source>
   <translation>等待天数</translation>
  </message>
  <message>
   <source>Deal with it and answer</source>
   <translation>办理并答复</translation>
  </message>
  <message>
   <source>Decide after that day, or record an express waiver</source>
   <translation>请在该日之后作出决定，或者登记当事人的明确放弃</translation>
  </message>
  <message>
   <source>Decide all the same and state in the file why it came late</source>
   <translation>仍应作出处理决定，并在案卷中说明逾期原因</translation>
  </message>
  <message>
   <source>Decide on it today</source>
   <translation>今日作出处理决定</translation>
  </message>
  <message>
   <source>Decide on no penalty, and order the guardian to discipline the child</source>
   <translation>请作出不予行政处罚决定，并责令监护人加以管教</translation>
  </message>
  <message>
   <source>Decide on preserved evidence</source>
   <translation>处理登记保存证据</translation>
  </message>
  <message>
   <source>Decide on recusal</source>
   <translation>决定是否回避</translation>
  </message>
  <message>
   <source>Decide on the spot</source>
   <translation>当场作出处罚决定</translation>
  </message>
  <message>
   <source>Decide on the things, or lift the measure</source>
   <translation>作出处理决定，或者解除措施</translation>
  </message>
  <message>
   <source>Decide to enforce</source>
   <translation>作出强制执行决定</translation>
  </message>
  <message>
   <source>Decide whether to accept it</source>
   <translation>决定是否受理</translation>
  </message>
  <message>
   <source>Decide, or record the lawful ground of an extension</source>
   <translation>请作出决定，或者记明延长期限的法定理由</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>已决定</translation>
  </message>
  <message>
   <source>Decided on</source>
   <translation>决定日期</translation>
  </message>
  <message>
   <source>Decided; it can be decided again until the sheet is signed</source>
   <translation>已认定；签名前可以重新认定</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>处理决定</translation>
  </message>
  <message>
   <source>Decision approved</source>
   <translation>决定已批准</translation>
  </message>
  <message>
   <source>Decision changed</source>
   <translation>变更</translation>
  </message>
  <message>
   <source>Decision in words</source>
   <translation>处理决定内容</translation>
  </message>
  <message>
   <source>Decision number</source>
   <translation>决定书文号</translation>
  </message>
  <message>
   <source>Decision on the recusal</source>
   <translation>决定结果</translation>
  </message>
  <message>
   <source>Decision performed</source>
   <translation>决定已履行</translation>
  </message>
  <message>
   <source>Decision received on</source>
   <translation>收到决定日期</translation>
  </message>
  <message>
   <source>Deduct</source>
   <translation>扣分</translation>
  </message>
  <message>
   <source>Deduction in tenths</source>
   <translation>扣分（单位 0.1 分）</translation>
  </message>
  <message>
   <source>Defect</source>
   <translation>瑕疵</translation>
  </message>
  <message>
   <source>Defects</source>
   <translation>瑕疵</translation>
  </message>
  <message>
   <source>Deferral</source>
   <translation>暂缓缴纳</translation>
  </message>
  <message>
   <source>Deferred</source>
   <translation>暂缓决定</translation>
  </message>
  <message>
   <source>Demolition</source>
   <translation>强制拆除</translation>
  </message>
  <message>
   <source>Department</source>
   <translation>主管部门</translation>
  </message>
  <message>
   <source>Deputy head of the organ</source>
   <translation>行政机关负责人（副职）</translation>
  </message>
  <message>
   <source>Destroyed</source>
   <translation>销毁</translation>
  </message>
  <message>
   <source>Destroyed by law</source>
   <translation>依法销毁</translation>
  </message>
  <message>
   <source>Detail</source>
   <translation>具体内容</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>设备</translation>
  </message>
  <message>
   <source>Digest</source>
   <translation>摘要值</translation>
  </message>
  <message>
   <source>Digest (SM3)</source>
   <translation>摘要（SM3）</translation>
  </message>
  <message>
   <source>Digest of the standard</source>
   <translation>标准摘要值</translation>
  </message>
  <message>
   <source>Digits</source>
   <translation>序号位数</translation>
  </message>
  <message>
   <source>Direction</source>
   <translation>收发方向</translation>
  </message>
  <message>
   <source>Disable</source>
   <translation>停用</translation>
  </message>
  <message>
   <source>Disagree</source>
   <translation>不同意</translation>
  </message>
  <message>
   <source>Disagrees</source>
   <translation>不同意</translation>
  </message>
  <message>
   <source>Disagree…</source>
   <translation>不同意…</translation>
  </message>
  <message>
   <source>Discovered on</source>
   <translation>发现日期</translation>
  </message>
  <message>
   <source>Discretion guidance</source>
   <translation>裁量指引</translation>
  </message>
  <message>
   <source>Discussed</source>
   <translation>讨论情况</translation>
  </message>
  <message>
   <source>Dispose of confiscated goods</source>
   <translation>处理罚没物品</translation>
  </message>
  <message>
   <source>Do it before the decision is handed over, and note it</source>
   <translation>在交付决定书之前补做并记明</translation>
  </message>
  <message>
   <source>Do not approve</source>
   <translation>不予批准</translation>
  </message>
  <message>
   <source>Do not file</source>
   <translation>不予立案</translation>
  </message>
  <message>
   <source>Do not file; only harm to life, health or financial safety extends the period to five years</source>
   <translation>请不予立案；只有涉及公民生命健康安全、金融安全且有危害后果的，期限才延长至五年</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>文书</translation>
  </message>
  <message>
   <source>Document number</source>
   <translation>文号</translation>
  </message>
  <message>
   <source>Documentary evidence</source>
   <translation>书证</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>文书</translation>
  </message>
  <message>
   <source>Does not apply</source>
   <translation>不构成</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>已完成</translation>
  </message>
  <message>
   <source>Done well</source>
   <translation>做得好的方面</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>草稿</translation>
  </message>
  <message>
   <source>Draft: not issued, without a number</source>
   <translation>草稿：未制发，无文号</translation>
  </message>
  <message>
   <source>Drafts can be kept only while somebody is signed in.</source>
   <translation>只有登录期间才能保存草稿。</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation>抽取</translation>
  </message>
  <message>
   <source>Draw a batch</source>
   <translation>抽取案卷</translation>
  </message>
  <message>
   <source>Drawing the files and checking each…</source>
   <translation>正在抽取并逐卷机查…</translation>
  </message>
  <message>
   <source>Drawn</source>
   <translation>抽取卷数</translation>
  </message>
  <message>
   <source>Drawn again with seed %1 from the same %2 files: the same sample</source>
   <translation>用种子 %1 从同样的 %2 卷中再抽一次，结果相同</translation>
  </message>
  <message>
   <source>Drawn again, the sample is another one</source>
   <translation>再抽一次，结果不同</translation>
  </message>
  <message>
   <source>Due on</source>
   <translation>缴纳日期</translation>
  </message>
  <message>
   <source>Due today</source>
   <translation>今天到期</translation>
  </message>
  <message>
   <source>Due within 7 days</source>
   <translation>7 日内到期</translation>
  </message>
  <message>
   <source>Each person needs a login and a name</source>
   <translation>每名人员须有账号和姓名</translation>
  </message>
  <message>
   <source>Each time:</source>
   <translation>每次都</translation>
  </message>
  <message>
   <source>Earlier cases</source>
   <translation>类案</translation>
  </message>
  <message>
   <source>Education given</source>
   <translation>教育情况</translation>
  </message>
  <message>
   <source>Effect of a veto</source>
   <translation>否决后果</translation>
  </message>
  <message>
   <source>Effect on the decision</source>
   <translation>对原决定的影响</translation>
  </message>
  <message>
   <source>Electronic address</source>
   <translation>电子送达地址</translation>
  </message>
  <message>
   <source>Electronic data</source>
   <translation>电子数据</translation>
  </message>
  <message>
   <source>Electronic service</source>
   <translation>电子送达</translation>
  </message>
  <message>
   <source>Ended (art. 40)</source>
   <translation>终结执行（第四十条）</translation>
  </message>
  <message>
   <source>Ended on</source>
   <translation>终了日期</translation>
  </message>
  <message>
   <source>Ends on</source>
   <translation>届满日</translation>
  </message>
  <message>
   <source>Enforcement</source>
   <translation>强制执行</translation>
  </message>
  <message>
   <source>Enforcement allowed</source>
   <translation>准予执行</translation>
  </message>
  <message>
   <source>Enforcement auxiliary</source>
   <translation>行政执法辅助人员</translation>
  </message>
  <message>
   <source>Enforcement certificate</source>
   <translation>行政执法证</translation>
  </message>
  <message>
   <source>Enforcement not allowed</source>
   <translation>不予执行</translation>
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
   <source>Enter auxiliaries as assisting; they sign nothing and are never counted</source>
   <translation>请将辅助人员登记为协助人员；辅助人员不签名，也不计入执法人员人数</translation>
  </message>
  <message>
   <source>Enter here; Enter goes back to the list</source>
   <translation>在此填写，按回车返回清单</translation>
  </message>
  <message>
   <source>Enter him among those also present</source>
   <translation>将其列为列席人员</translation>
  </message>
  <message>
   <source>Enter maker, day and what it proves</source>
   <translation>补填制作人、日期和证明对象</translation>
  </message>
  <message>
   <source>Enter place and recorder first; the minutes name both</source>
   <translation>请先填写地点和记录人，笔录要写明</translation>
  </message>
  <message>
   <source>Enter the carrier, and attach the file or enter its checksum</source>
   <translation>补填原始载体，并附上文件或填写校验值</translation>
  </message>
  <message>
   <source>Enter the minutes</source>
   <translation>记入笔录</translation>
  </message>
  <message>
   <source>Enter the notice and its service as they were</source>
   <translation>如实补录听证通知及其送达</translation>
  </message>
  <message>
   <source>Enter the qualification under People, or let another reviewer give the opinion</source>
   <translation>请在“人员装备”中登记资格，或者由其他法制审核人员出具意见</translation>
  </message>
  <message>
   <source>Enter the record of the hearing first</source>
   <translation>请先录入听证笔录</translation>
  </message>
  <message>
   <source>Enter the signature that the approval bears; without one the defect stays</source>
   <translation>补录审批表上的签名；没有签名的，瑕疵保留</translation>
  </message>
  <message>
   <source>Enter what happened earlier as a late entry with its day</source>
   <translation>以前发生的事，请注明发生日期作补录</translation>
  </message>
  <message>
   <source>Enter who checked it against the original, and when</source>
   <translation>补填由谁、何时与原件核对无误</translation>
  </message>
  <message>
   <source>Entered; it waits for signatures</source>
   <translation>已录入，等待签署</translation>
  </message>
  <message>
   <source>Entrust an expert</source>
   <translation>委托鉴定（检测）</translation>
  </message>
  <message>
   <source>Entrusted service</source>
   <translation>委托送达</translation>
  </message>
  <message>
   <source>Entry</source>
   <translation>记录序号</translation>
  </message>
  <message>
   <source>Entry %2 of %1 does not follow the entry before it</source>
   <translation>%1 的第 %2 条记录与前一条记录不衔接</translation>
  </message>
  <message>
   <source>Entry %2 of %1 has a sealed field that it does not name</source>
   <translation>%1 的第 %2 条记录有一个未列明的封存字段</translation>
  </message>
  <message>
   <source>Entry %2 of %1 is not as it was written. Do not work on; verify the store and restore a backup.</source>
   <translation>%1 的第 %2 条记录与写入时不一致。请停止操作，校验数据库并恢复备份。</translation>
  </message>
  <message>
   <source>Entry %2 of %1 is not as it was written: its digest is another</source>
   <translation>%1 的第 %2 条记录与写入时不一致：摘要值不符</translation>
  </message>
  <message>
   <source>Esc leave</source>
   <translation>Esc 退出</translation>
  </message>
  <message>
   <source>Estimated cost</source>
   <translation>费用预算</translation>
  </message>
  <message>
   <source>Every case of the office as a spreadsheet, by the day it was filed (else decided, else closed). Leave a day empty to leave that end open. The yearly table counts the penalty decisions of the period by kind. No cell becomes a formula</source>
   <translation>本单位的全部案件写成电子表格，按立案日期计（没有立案日期的按决定日期，再没有的按结案日期），日期留空就不限。年度处罚数据按种类统计期间内作出的处罚决定。任何一格都不会成为公式</translation>
  </message>
  <message>
   <source>Every question back to the lawful case</source>
   <translation>所有问题回到合法的案件</translation>
  </message>
  <message>
   <source>Everything is as it was written; root %1</source>
   <translation>全部内容与写入时一致；根摘要 %1</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>证据</translation>
  </message>
  <message>
   <source>Evidence %1 (%2) does not say who made it, when, and what it proves</source>
   <translation>证据%1（%2）未注明制作人、制作时间或证明对象</translation>
  </message>
  <message>
   <source>Evidence %1 (%2) is a copy and does not say that it was checked against the original</source>
   <translation>证据%1（%2）是复印件，未注明与原件核对无误</translation>
  </message>
  <message>
   <source>Evidence %1 (%2) is electronic data without its original carrier or its checksum</source>
   <translation>证据%1（%2）是电子数据，缺原始载体或校验值</translation>
  </message>
  <message>
   <source>Evidence %1 is of %2, later than the decision, and cannot support it</source>
   <translation>证据 %1 的日期为 %2，晚于作出决定之日，不能作为决定的依据</translation>
  </message>
  <message>
   <source>Evidence (numbers)</source>
   <translation>证据（编号）</translation>
  </message>
  <message>
   <source>Evidence handed in</source>
   <translation>提交的证据</translation>
  </message>
  <message>
   <source>Evidence number</source>
   <translation>证据编号</translation>
  </message>
  <message>
   <source>Evidence under preservation</source>
   <translation>先行登记保存中</translation>
  </message>
  <message>
   <source>Executed</source>
   <translation>执行完毕</translation>
  </message>
  <message>
   <source>Executed by the court</source>
   <translation>法院已强制执行</translation>
  </message>
  <message>
   <source>Execution ended</source>
   <translation>终结执行</translation>
  </message>
  <message>
   <source>Execution is stayed</source>
   <translation>决定停止执行</translation>
  </message>
  <message>
   <source>Expected by</source>
   <translation>预计完成日期</translation>
  </message>
  <message>
   <source>Expert opinion</source>
   <translation>鉴定意见</translation>
  </message>
  <message>
   <source>Express waiver</source>
   <translation>明确放弃</translation>
  </message>
  <message>
   <source>Extend the seizure</source>
   <translation>延长查封、扣押</translation>
  </message>
  <message>
   <source>Extract electronic data</source>
   <translation>提取电子数据</translation>
  </message>
  <message>
   <source>Fact</source>
   <translation>事实</translation>
  </message>
  <message>
   <source>Fact %1 is linked to no evidence: %2</source>
   <translation>事实 %1 没有关联证据：%2</translation>
  </message>
  <message>
   <source>Facts</source>
   <translation>事实</translation>
  </message>
  <message>
   <source>Facts and evidence</source>
   <translation>事实与证据</translation>
  </message>
  <message>
   <source>Facts and reasons for filing</source>
   <translation>立案的事实和理由</translation>
  </message>
  <message>
   <source>Facts found so far</source>
   <translation>已查明的事实</translation>
  </message>
  <message>
   <source>Facts not made out</source>
   <translation>违法事实不能成立</translation>
  </message>
  <message>
   <source>Facts not made out: withdraw</source>
   <translation>违法事实不能成立：撤销立案</translation>
  </message>
  <message>
   <source>Facts, evidence and proposal put by the investigators</source>
   <translation>调查人员提出的事实、证据和处罚建议</translation>
  </message>
  <message>
   <source>Facts, reasons, basis and intended penalty told</source>
   <translation>已告知拟处罚内容及事实、理由、依据</translation>
  </message>
  <message>
   <source>Facts, reasons, basis and intended penalty were not told</source>
   <translation>没有告知拟处罚内容及事实、理由、依据</translation>
  </message>
  <message>
   <source>Features and state</source>
   <translation>特征和完好程度</translation>
  </message>
  <message>
   <source>Field of enforcement</source>
   <translation>执法领域</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>File %1 of %2</source>
   <translation>第 %1 卷，共 %2 卷</translation>
  </message>
  <message>
   <source>File of the store</source>
   <translation>数据库文件</translation>
  </message>
  <message>
   <source>File review and supervision</source>
   <translation>评查监督</translation>
  </message>
  <message>
   <source>File the case</source>
   <translation>立案</translation>
  </message>
  <message>
   <source>Filed from</source>
   <translation>立案自</translation>
  </message>
  <message>
   <source>Filed on</source>
   <translation>立案日期</translation>
  </message>
  <message>
   <source>Filed online on</source>
   <translation>备案日期</translation>
  </message>
  <message>
   <source>Filed this month</source>
   <translation>本月立案</translation>
  </message>
  <message>
   <source>Filed until</source>
   <translation>立案至</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Files drawn</source>
   <translation>抽取的案卷</translation>
  </message>
  <message>
   <source>Files one by one</source>
   <translation>逐卷情况</translation>
  </message>
  <message>
   <source>Filing</source>
   <translation>立案</translation>
  </message>
  <message>
   <source>Filing in the archive</source>
   <translation>立卷归档</translation>
  </message>
  <message>
   <source>Filing online</source>
   <translation>云备案</translation>
  </message>
  <message>
   <source>Fill it in before the decision is issued</source>
   <translation>请在签发决定书之前填写</translation>
  </message>
  <message>
   <source>Filter the referrals</source>
   <translation>筛选移送</translation>
  </message>
  <message>
   <source>Find out whose matter it is before choosing the article</source>
   <translation>先查明应由哪个机关处理，再选择适用的条款</translation>
  </message>
  <message>
   <source>Finding</source>
   <translation>问题</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>发现的问题</translation>
  </message>
  <message>
   <source>Fine</source>
   <translation>罚款</translation>
  </message>
  <message>
   <source>Fine announced</source>
   <translation>拟罚款金额</translation>
  </message>
  <message>
   <source>Fine due</source>
   <translation>应缴罚款</translation>
  </message>
  <message>
   <source>Finish this file</source>
   <translation>完成本卷</translation>
  </message>
  <message>
   <source>First</source>
   <translation>前置条件</translation>
  </message>
  <message>
   <source>First damage: stream %1, entry %2, position %3: %4</source>
   <translation>首处损坏：流 %1，第 %2 条记录，位置 %3：%4</translation>
  </message>
  <message>
   <source>First offence, minor harm, corrected in time</source>
   <translation>初次违法，危害后果轻微并及时改正</translation>
  </message>
  <message>
   <source>First password</source>
   <translation>初始口令</translation>
  </message>
  <message>
   <source>First rows of the file</source>
   <translation>文件的前几行</translation>
  </message>
  <message>
   <source>Fit the width</source>
   <translation>适合宽度</translation>
  </message>
  <message>
   <source>Fold</source>
   <translation>收起</translation>
  </message>
  <message>
   <source>For a letter: the day on which it was posted.</source>
   <translation>邮寄的填寄出日期</translation>
  </message>
  <message>
   <source>For post: the day on the receipt.</source>
   <translation>邮寄送达的，填回执上注明的收件日期。</translation>
  </message>
  <message>
   <source>For which matter</source>
   <translation>就哪一案由</translation>
  </message>
  <message>
   <source>Force majeure</source>
   <translation>不可抗力</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>提出方式</translation>
  </message>
  <message>
   <source>Found on patrol</source>
   <translation>巡查发现</translation>
  </message>
  <message>
   <source>Found unlawful</source>
   <translation>确认违法</translation>
  </message>
  <message>
   <source>Found void</source>
   <translation>确认无效</translation>
  </message>
  <message>
   <source>Fri</source>
   <translation>周五</translation>
  </message>
  <message>
   <source>From</source>
   <translation>开始时间</translation>
  </message>
  <message>
   <source>From %1 yuan on the heads discuss it together (local rule)</source>
   <translation>达到%1元，由负责人集体讨论（本地规则）</translation>
  </message>
  <message>
   <source>From %1 yuan on the party is told of its right to a hearing (local rule)</source>
   <translation>达到%1元，应当告知听证权（本地规则）</translation>
  </message>
  <message>
   <source>From score, in tenths</source>
   <translation>起始分（单位 0.1 分）</translation>
  </message>
  <message>
   <source>From the act to the filing</source>
   <translation>行为到立案</translation>
  </message>
  <message>
   <source>Full points</source>
   <translation>不扣分</translation>
  </message>
  <message>
   <source>Give a set-up file with --setup; init --example prints one to start from</source>
   <translation>请用 --setup 给出建库文件；init --example 可输出一份样例供修改</translation>
  </message>
  <message>
   <source>Give back</source>
   <translation>恢复</translation>
  </message>
  <message>
   <source>Give the legal opinion</source>
   <translation>出具法制审核意见</translation>
  </message>
  <message>
   <source>Give the new password in ANJUAN_NEW_PASSWORD</source>
   <translation>新口令请放在环境变量 ANJUAN_NEW_PASSWORD 中</translation>
  </message>
  <message>
   <source>Give this opinion</source>
   <translation>确定出具</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>放弃</translation>
  </message>
  <message>
   <source>Given back</source>
   <translation>返还</translation>
  </message>
  <message>
   <source>Given back to</source>
   <translation>返还给</translation>
  </message>
  <message>
   <source>Go on in the ordinary procedure</source>
   <translation>继续按普通程序办理</translation>
  </message>
  <message>
   <source>Go on only where another measure is wanted</source>
   <translation>仅在需要采取其他处理措施时继续</translation>
  </message>
  <message>
   <source>Go on with the case, or ask the police again within three days</source>
   <translation>继续办理本案，或者在三日内提请公安机关复议</translation>
  </message>
  <message>
   <source>Go on with the set-up</source>
   <translation>接着设置</translation>
  </message>
  <message>
   <source>Go there</source>
   <translation>前往</translation>
  </message>
  <message>
   <source>Goods</source>
   <translation>物品</translation>
  </message>
  <message>
   <source>Goods and material were handed over on %1; the three days ended on %2</source>
   <translation>涉案物品和材料于%1移交，三日期限已于%2届满</translation>
  </message>
  <message>
   <source>Goods and material were to be handed to the police by %1</source>
   <translation>涉案物品和材料应当于%1前移交公安机关</translation>
  </message>
  <message>
   <source>Goods without an owner</source>
   <translation>无主物品</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>等次</translation>
  </message>
  <message>
   <source>Grades</source>
   <translation>等次</translation>
  </message>
  <message>
   <source>Grant deferral or instalments</source>
   <translation>批准暂缓、分期缴纳</translation>
  </message>
  <message>
   <source>Ground</source>
   <translation>适用情形</translation>
  </message>
  <message>
   <source>Ground in law</source>
   <translation>法定情形</translation>
  </message>
  <message>
   <source>Hand in the cash</source>
   <translation>罚款交机关</translation>
  </message>
  <message>
   <source>Hand it over and record the receipt</source>
   <translation>尽快移送并登记回执</translation>
  </message>
  <message>
   <source>Hand over a reminder slip</source>
   <translation>发出提醒单</translation>
  </message>
  <message>
   <source>Hand over goods and material</source>
   <translation>移交涉案物品和材料</translation>
  </message>
  <message>
   <source>Hand over the receipt of the finance department and enter its number</source>
   <translation>出具财政部门统一制发的票据并填写号码</translation>
  </message>
  <message>
   <source>Hand them over and record who signed for them</source>
   <translation>请移交并登记签收人</translation>
  </message>
  <message>
   <source>Handed over on</source>
   <translation>移交日期</translation>
  </message>
  <message>
   <source>Handed over on %1; the 24 hours after approval ended on %2</source>
   <translation>于 %1 移送；批准后的二十四小时至 %2 届满</translation>
  </message>
  <message>
   <source>Handed to</source>
   <translation>交付给</translation>
  </message>
  <message>
   <source>Handed to a department</source>
   <translation>移交有关部门</translation>
  </message>
  <message>
   <source>Handed to another organ</source>
   <translation>移送其他机关</translation>
  </message>
  <message>
   <source>Handed to the police</source>
   <translation>移送公安机关</translation>
  </message>
  <message>
   <source>Handlers</source>
   <translation>承办人</translation>
  </message>
  <message>
   <source>Handling proposed</source>
   <translation>处理意见</translation>
  </message>
  <message>
   <source>Hard to enforce later (art. 68, item 2)</source>
   <translation>事后难以执行（第六十八条第二项）</translation>
  </message>
  <message>
   <source>Hardship</source>
   <translation>经济困难情况</translation>
  </message>
  <message>
   <source>Have a head sign in and adopt it</source>
   <translation>请行政机关负责人登录后采用</translation>
  </message>
  <message>
   <source>Have a head sign in and import it</source>
   <translation>请负责人登录后导入</translation>
  </message>
  <message>
   <source>Have the matter added to the case first</source>
   <translation>先报批追加案由</translation>
  </message>
  <message>
   <source>Have the principal head decide now</source>
   <translation>请正职负责人立即作出决定</translation>
  </message>
  <message>
   <source>Have the record mended or take the evidence anew, then enter a correction that names it</source>
   <translation>请补正笔录或者重新取证，再登记写明该笔录的更正</translation>
  </message>
  <message>
   <source>Have the referral approved first</source>
   <translation>先办理移送审批</translation>
  </message>
  <message>
   <source>Have the responsible head decide on the recusal first</source>
   <translation>请行政机关负责人先对回避作出决定</translation>
  </message>
  <message>
   <source>Head of the case-handling unit</source>
   <translation>办案机构负责人</translation>
  </message>
  <message>
   <source>Head who came</source>
   <translation>出庭负责人</translation>
  </message>
  <message>
   <source>Heading</source>
   <translation>列标题</translation>
  </message>
  <message>
   <source>Hearing, organisations</source>
   <translation>听证（单位）</translation>
  </message>
  <message>
   <source>Hearing, persons</source>
   <translation>听证（公民）</translation>
  </message>
  <message>
   <source>Heavier</source>
   <translation>从重</translation>
  </message>
  <message>
   <source>Held to its end</source>
   <translation>已举行完毕</translation>
  </message>
  <message>
   <source>Hint</source>
   <translation>提示</translation>
  </message>
  <message>
   <source>Hold the collective discussion</source>
   <translation>集体讨论</translation>
  </message>
  <message>
   <source>Hold the collective discussion and enter its minutes</source>
   <translation>请进行集体讨论，并登记集体讨论笔录</translation>
  </message>
  <message>
   <source>Hold the hearing</source>
   <translation>举行听证</translation>
  </message>
  <message>
   <source>How and until when to perform</source>
   <translation>履行方式和期限</translation>
  </message>
  <message>
   <source>How far</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>How far the case went</source>
   <translation>案件走到</translation>
  </message>
  <message>
   <source>How it was done</source>
   <translation>处理经过</translation>
  </message>
  <message>
   <source>How it was extracted</source>
   <translation>提取方法和过程</translation>
  </message>
  <message>
   <source>How it was sent</source>
   <translation>送出方式</translation>
  </message>
  <message>
   <source>How it went</source>
   <translation>举行情况</translation>
  </message>
  <message>
   <source>How the defence was dealt with</source>
   <translation>陈述申辩处理情况</translation>
  </message>
  <message>
   <source>How the samples were taken</source>
   <translation>抽样方法</translation>
  </message>
  <message>
   <source>ID number</source>
   <translation>证件号码</translation>
  </message>
  <message>
   <source>ID number of the agent</source>
   <translation>代理人证件号码</translation>
  </message>
  <message>
   <source>Id</source>
   <translation>标识</translation>
  </message>
  <message>
   <source>Illegal gain</source>
   <translation>违法所得</translation>
  </message>
  <message>
   <source>Immediate clearing</source>
   <translation>立即清除</translation>
  </message>
  <message>
   <source>Import a catalogue</source>
   <translation>导入目录</translation>
  </message>
  <message>
   <source>Import from a ledger</source>
   <translation>从台账导入</translation>
  </message>
  <message>
   <source>Import laws</source>
   <translation>导入法律法规</translation>
  </message>
  <message>
   <source>Import the text of a law as .docx, .md or .txt: one law a file; the name may say its version, as in 行政处罚法(2021-01-22).docx.</source>
   <translation>把法律法规的文本以 .docx、.md 或 .txt 导入，一部一个文件；文件名可以写明版本，如 行政处罚法(2021-01-22).docx。</translation>
  </message>
  <message>
   <source>Import the version of that day, so that the citation can be looked up in it</source>
   <translation>导入当日施行的版本，以便核对引用</translation>
  </message>
  <message>
   <source>Importing laws…</source>
   <translation>正在导入法律法规…</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>导入…</translation>
  </message>
  <message>
   <source>In favour</source>
   <translation>同意</translation>
  </message>
  <message>
   <source>In force from</source>
   <translation>施行日期</translation>
  </message>
  <message>
   <source>In full, as on the seal: it stands on every document</source>
   <translation>与印章一致的全称，写在每份文书上</translation>
  </message>
  <message>
   <source>In progress</source>
   <translation>办理中</translation>
  </message>
  <message>
   <source>Individual business</source>
   <translation>个体工商户</translation>
  </message>
  <message>
   <source>Informed how</source>
   <translation>告知方式</translation>
  </message>
  <message>
   <source>Inquiry</source>
   <translation>调查</translation>
  </message>
  <message>
   <source>Inquiry and evidence</source>
   <translation>调查取证</translation>
  </message>
  <message>
   <source>Inquiry closed</source>
   <translation>调查终结</translation>
  </message>
  <message>
   <source>Inspect again and record what was found, or record the enforcement</source>
   <translation>请复查并记录结果，或者登记强制执行情况</translation>
  </message>
  <message>
   <source>Inspect the scene</source>
   <translation>现场检查</translation>
  </message>
  <message>
   <source>Inspection</source>
   <translation>检验</translation>
  </message>
  <message>
   <source>Instalments</source>
   <translation>分期缴纳</translation>
  </message>
  <message>
   <source>Institute</source>
   <translation>受托机构</translation>
  </message>
  <message>
   <source>Intended fine</source>
   <translation>拟罚款</translation>
  </message>
  <message>
   <source>Intended penalties</source>
   <translation>拟作出的处罚</translation>
  </message>
  <message>
   <source>Intended penalty, in words</source>
   <translation>拟作出的处罚（文字表述）</translation>
  </message>
  <message>
   <source>Interest or relation that may affect fairness</source>
   <translation>与案件的直接利害关系或者可能影响公正执法的其他关系</translation>
  </message>
  <message>
   <source>Interview</source>
   <translation>询问</translation>
  </message>
  <message>
   <source>Interview each person alone, with a record of his own</source>
   <translation>分别询问，各制作一份笔录</translation>
  </message>
  <message>
   <source>Investigators present</source>
   <translation>到场的调查人员</translation>
  </message>
  <message>
   <source>Issue and serve the demand, and hear the party</source>
   <translation>制发并送达催告书，听取当事人的陈述和申辩</translation>
  </message>
  <message>
   <source>Issue and serve the demand, and wait ten working days</source>
   <translation>制发并送达催告书，满十个工作日后再申请</translation>
  </message>
  <message>
   <source>Issue and serve the notice, and wait until the period for the defence is over</source>
   <translation>请签发并送达告知书，待陈述申辩期限届满</translation>
  </message>
  <message>
   <source>Issue the demand</source>
   <translation>催告</translation>
  </message>
  <message>
   <source>Issue the no-penalty decision</source>
   <translation>签发不予行政处罚决定书</translation>
  </message>
  <message>
   <source>Issue the notice of intended penalty</source>
   <translation>签发行政处罚告知书</translation>
  </message>
  <message>
   <source>Issue the opinion</source>
   <translation>出具审核意见书</translation>
  </message>
  <message>
   <source>Issue the order</source>
   <translation>作出行政处理决定</translation>
  </message>
  <message>
   <source>Issue the penalty decision</source>
   <translation>签发行政处罚决定书</translation>
  </message>
  <message>
   <source>Issue the report</source>
   <translation>出具报告</translation>
  </message>
  <message>
   <source>Issued by</source>
   <translation>签发人</translation>
  </message>
  <message>
   <source>Issued on</source>
   <translation>签发日期</translation>
  </message>
  <message>
   <source>It never exceeds the fine</source>
   <translation>加处罚款不得超出罚款的数额</translation>
  </message>
  <message>
   <source>It was enforced at night; the law allows that only when it is urgent</source>
   <translation>在夜间实施；只有情况紧急时才可以</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Item %1 has no points</source>
   <translation>第 %1 项没有分值</translation>
  </message>
  <message>
   <source>Item %1 is worth %2 tenths of a point; %3 cannot be deducted</source>
   <translation>第 %1 项的分值为 %2（单位 0.1 分），不能扣 %3</translation>
  </message>
  <message>
   <source>Item or veto</source>
   <translation>项目或一票否决项</translation>
  </message>
  <message>
   <source>Items</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Items and vetoes are lists of objects</source>
   <translation>items 和 vetoes 应为对象列表</translation>
  </message>
  <message>
   <source>Items that lost most</source>
   <translation>失分最多的项目</translation>
  </message>
  <message>
   <source>Its address</source>
   <translation>复议机关地址</translation>
  </message>
  <message>
   <source>J/K down and up · 1/2/3 judge · G to the page</source>
   <translation>J/K 上下 · 1/2/3 判定 · G 到页</translation>
  </message>
  <message>
   <source>Joint party</source>
   <translation>共同当事人</translation>
  </message>
  <message>
   <source>Judge every item first</source>
   <translation>请先逐项判定</translation>
  </message>
  <message>
   <source>Judicial suggestion</source>
   <translation>司法建议</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>保留</translation>
  </message>
  <message>
   <source>Keep to the notified penalty, or serve a new notice for new facts</source>
   <translation>请不超出已告知的处罚；有新的事实的，请重新送达告知书</translation>
  </message>
  <message>
   <source>Keep what is done well</source>
   <translation>保存做得好</translation>
  </message>
  <message>
   <source>Keep within the range of the matter</source>
   <translation>请保持在该事项的处罚幅度以内</translation>
  </message>
  <message>
   <source>Kept by</source>
   <translation>保管人</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>键</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>Kind of document</source>
   <translation>文书种类</translation>
  </message>
  <message>
   <source>Kind of paper</source>
   <translation>文书种类</translation>
  </message>
  <message>
   <source>Kind of party</source>
   <translation>当事人类别</translation>
  </message>
  <message>
   <source>Kind of penalty</source>
   <translation>处罚种类</translation>
  </message>
  <message>
   <source>Kind of problem</source>
   <translation>问题类别</translation>
  </message>
  <message>
   <source>Kind of referral</source>
   <translation>移送类别</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Labels and figures</source>
   <translation>标签和数字</translation>
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
   <source>Later</source>
   <translation>更晚</translation>
  </message>
  <message>
   <source>Law</source>
   <translation>法律、法规、规章</translation>
  </message>
  <message>
   <source>Law library</source>
   <translation>法律法规库</translation>
  </message>
  <message>
   <source>Laws, regulations and rules</source>
   <translation>法律、法规和规章</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>线索</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>退出</translation>
  </message>
  <message>
   <source>Leave it out</source>
   <translation>不要填写</translation>
  </message>
  <message>
   <source>Leave out ID number, address, telephone and accounts</source>
   <translation>隐去身份证件号码、住址、电话和账号</translation>
  </message>
  <message>
   <source>Ledgers (*.csv *.txt);;All files (*)</source>
   <translation>台账 (*.csv *.txt);;所有文件 (*)</translation>
  </message>
  <message>
   <source>Ledgers are taken over by officers, heads and archivists</source>
   <translation>台账由执法人员、负责人、档案员导入</translation>
  </message>
  <message>
   <source>Left empty, the hearing is public (art. 64, item 3).</source>
   <translation>不填即公开举行（第六十四条第三项）</translation>
  </message>
  <message>
   <source>Left empty, the next number of the year is taken.</source>
   <translation>不填的，取本年度下一个号。</translation>
  </message>
  <message>
   <source>Left the office</source>
   <translation>已离岗</translation>
  </message>
  <message>
   <source>Legal basis</source>
   <translation>法律依据</translation>
  </message>
  <message>
   <source>Legal person</source>
   <translation>法人</translation>
  </message>
  <message>
   <source>Legal qualification</source>
   <translation>法律职业资格</translation>
  </message>
  <message>
   <source>Legal representative or person in charge</source>
   <translation>法定代表人（负责人）</translation>
  </message>
  <message>
   <source>Legal review</source>
   <translation>法制审核</translation>
  </message>
  <message>
   <source>Legal review passed</source>
   <translation>法制审核通过</translation>
  </message>
  <message>
   <source>Legal reviewer</source>
   <translation>法制审核人员</translation>
  </message>
  <message>
   <source>Legally reviewed</source>
   <translation>已法制审核</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>长度</translation>
  </message>
  <message>
   <source>Lenient (within the range)</source>
   <translation>从轻（幅度以内）</translation>
  </message>
  <message>
   <source>Let another responsible head decide, and put it before the heads</source>
   <translation>请由其他负责人决定，并提请负责人集体讨论</translation>
  </message>
  <message>
   <source>Let somebody else do it</source>
   <translation>请由其他人员办理</translation>
  </message>
  <message>
   <source>Let the party pay through the bank, or state the ground of article 68, item 2 or article 69</source>
   <translation>由当事人到银行缴纳，或者写明第六十八条第二项、第六十九条的情形</translation>
  </message>
  <message>
   <source>Let the principal head approve it within three days of the report</source>
   <translation>请正职负责人自接到报告之日起三日内批准</translation>
  </message>
  <message>
   <source>Let the responsible heads confirm their conclusion and enter the minutes</source>
   <translation>由负责人集体确认讨论结论，并录入笔录</translation>
  </message>
  <message>
   <source>Let the responsible heads of this organ discuss the case and enter their minutes</source>
   <translation>由本机关负责人集体讨论并录入笔录</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>代号</translation>
  </message>
  <message>
   <source>Letter and attachments</source>
   <translation>移送函和附件</translation>
  </message>
  <message>
   <source>Lift it today and give the things back</source>
   <translation>今日解除并返还</translation>
  </message>
  <message>
   <source>Lift the measure and give the things back</source>
   <translation>解除措施并返还</translation>
  </message>
  <message>
   <source>Lift the seizure</source>
   <translation>解除查封、扣押</translation>
  </message>
  <message>
   <source>Limitation period over</source>
   <translation>已过追责时效</translation>
  </message>
  <message>
   <source>Link the evidence, or do not rest the decision on it</source>
   <translation>请关联证据，或者不以该事实作为决定的依据</translation>
  </message>
  <message>
   <source>Links the item to the page that is shown</source>
   <translation>把本项关联到当前显示的页</translation>
  </message>
  <message>
   <source>Lists and versions</source>
   <translation>清单、边界和版本</translation>
  </message>
  <message>
   <source>Litigation</source>
   <translation>行政诉讼</translation>
  </message>
  <message>
   <source>Load the calendar when it is out; until then keep the earlier day for our own duty and the later one for the party</source>
   <translation>放假安排公布后载入；在此之前，本机关的期限取较早日，当事人的期限取较晚日</translation>
  </message>
  <message>
   <source>Login</source>
   <translation>账号</translation>
  </message>
  <message>
   <source>Login or password is wrong</source>
   <translation>账号或者口令有误</translation>
  </message>
  <message>
   <source>Look at that case; record source, scope and day of the query</source>
   <translation>查看该案；记录查询来源、范围和日期</translation>
  </message>
  <message>
   <source>Look at the case</source>
   <translation>查看案件</translation>
  </message>
  <message>
   <source>Look at the report</source>
   <translation>看报告</translation>
  </message>
  <message>
   <source>Look at what is new and do the step again.</source>
   <translation>请查看新的内容，再重做本步骤。</translation>
  </message>
  <message>
   <source>Look at what was entered, then do it again; what you typed is kept</source>
   <translation>先查看已登记的内容，再重新办理；所填内容已保留</translation>
  </message>
  <message>
   <source>Look for a matter</source>
   <translation>查找事项</translation>
  </message>
  <message>
   <source>Look for words or a citation</source>
   <translation>查找词语或者引用</translation>
  </message>
  <message>
   <source>Look the article up in the text of that version and correct the citation</source>
   <translation>请查对该版本的条文，更正引用</translation>
  </message>
  <message>
   <source>Look the article up in today’s text and correct the citation, or take back that the later law applies</source>
   <translation>请查阅现行文本并更正引用，或者取消“适用处罚较轻的新规定”</translation>
  </message>
  <message>
   <source>Looked at</source>
   <translation>看过</translation>
  </message>
  <message>
   <source>Made by</source>
   <translation>制作人</translation>
  </message>
  <message>
   <source>Making the report and its sheets…</source>
   <translation>正在生成报告和各卷评查表…</translation>
  </message>
  <message>
   <source>Manner</source>
   <translation>方式</translation>
  </message>
  <message>
   <source>Manner of performance</source>
   <translation>履行方式</translation>
  </message>
  <message>
   <source>Materials</source>
   <translation>材料</translation>
  </message>
  <message>
   <source>Matter</source>
   <translation>事项</translation>
  </message>
  <message>
   <source>Matters</source>
   <translation>事项</translation>
  </message>
  <message>
   <source>Matters of enforcement</source>
   <translation>执法事项</translation>
  </message>
  <message>
   <source>May meet</source>
   <translation>可能竞合</translation>
  </message>
  <message>
   <source>Meaning of %1</source>
   <translation>“%1”的含义</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>措施</translation>
  </message>
  <message>
   <source>Measures already taken</source>
   <translation>已采取的措施</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>媒体反映</translation>
  </message>
  <message>
   <source>Median in tenths</source>
   <translation>中位数（单位 0.1 分）</translation>
  </message>
  <message>
   <source>Member</source>
   <translation>参加人</translation>
  </message>
  <message>
   <source>Members</source>
   <translation>参加人</translation>
  </message>
  <message>
   <source>Mend it in the file, or write an answer to it</source>
   <translation>在案卷中补正，或者写明答复</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>抽取方式</translation>
  </message>
  <message>
   <source>Minor, corrected in time, no harm</source>
   <translation>违法行为轻微并及时改正，没有造成危害后果</translation>
  </message>
  <message>
   <source>Minor: not published</source>
   <translation>轻微：不公示</translation>
  </message>
  <message>
   <source>Missing material</source>
   <translation>欠缺材料</translation>
  </message>
  <message>
   <source>Mitigated (below the range)</source>
   <translation>减轻（法定幅度以下）</translation>
  </message>
  <message>
   <source>Mode of service</source>
   <translation>送达方式</translation>
  </message>
  <message>
   <source>Mon</source>
   <translation>周一</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>公示月数</translation>
  </message>
  <message>
   <source>Months to sue</source>
   <translation>起诉期限（月）</translation>
  </message>
  <message>
   <source>More than one fine is named (%1 and %2) and nothing says that they add up; none is taken</source>
   <translation>写有不止一笔罚款（%1 和 %2），又没有写明应当相加，罚款金额不予采用</translation>
  </message>
  <message>
   <source>Move the case to the ordinary procedure</source>
   <translation>转为普通程序办理</translation>
  </message>
  <message>
   <source>My cases</source>
   <translation>我的案件</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>姓名</translation>
  </message>
  <message>
   <source>Name a second officer whose certificate is valid on that day</source>
   <translation>请写明第二名当日证件有效的执法人员</translation>
  </message>
  <message>
   <source>Name it among the provisions considered, with its range</source>
   <translation>在“同时考虑的规定”中写明该条及其幅度</translation>
  </message>
  <message>
   <source>Name law, article, paragraph and item</source>
   <translation>请写明法律名称及条、款、项</translation>
  </message>
  <message>
   <source>Name of the list</source>
   <translation>目录名称</translation>
  </message>
  <message>
   <source>Name of the organ</source>
   <translation>机关名称</translation>
  </message>
  <message>
   <source>Name of the thing</source>
   <translation>物品名称</translation>
  </message>
  <message>
   <source>Name of the version</source>
   <translation>版本名称</translation>
  </message>
  <message>
   <source>Name somebody who took no part in the inquiry</source>
   <translation>指定未参与本案调查的人员</translation>
  </message>
  <message>
   <source>Name the head of the organ among the people</source>
   <translation>在人员中写明行政机关负责人</translation>
  </message>
  <message>
   <source>Name the law or administrative regulation with its article; without one there is no power to seal or seize</source>
   <translation>写明授权的法律、法规及条款；没有依据不得查封、扣押</translation>
  </message>
  <message>
   <source>Name the law, regulation or rule that sets the penalty</source>
   <translation>写明设定该处罚的法律、法规或者规章</translation>
  </message>
  <message>
   <source>Name the witness, or record the service by photograph or video</source>
   <translation>请写明见证人，或者以拍照、录像记录送达过程</translation>
  </message>
  <message>
   <source>Names are hidden; hold F8 to see them</source>
   <translation>姓名已遮盖，按住 F8 显示</translation>
  </message>
  <message>
   <source>Natural person</source>
   <translation>自然人</translation>
  </message>
  <message>
   <source>Necessities of life among them</source>
   <translation>涉及生活必需品</translation>
  </message>
  <message>
   <source>Necessities of life of the citizen and his dependants are among the things</source>
   <translation>其中有公民个人及其所扶养家属的生活必需品</translation>
  </message>
  <message>
   <source>Need not withdraw</source>
   <translation>驳回回避申请</translation>
  </message>
  <message>
   <source>New</source>
   <translation>新增</translation>
  </message>
  <message>
   <source>New first password</source>
   <translation>重设初始密码</translation>
  </message>
  <message>
   <source>New lead</source>
   <translation>新线索</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>下一步</translation>
  </message>
  <message>
   <source>No answer is outstanding; there is nothing to chase</source>
   <translation>没有待答复的事项，无需催办</translation>
  </message>
  <message>
   <source>No article of the library holds “%1”</source>
   <translation>库中没有含“%1”的条文</translation>
  </message>
  <message>
   <source>No batch yet. Draw one from the files that were closed</source>
   <translation>还没有评查批次。可以从已结案的案卷中抽取</translation>
  </message>
  <message>
   <source>No case has to be discussed now</source>
   <translation>目前没有需要讨论的案件</translation>
  </message>
  <message>
   <source>No demand was served</source>
   <translation>没有送达催告书</translation>
  </message>
  <message>
   <source>No demand was served before the enforcement</source>
   <translation>强制执行前没有送达催告书</translation>
  </message>
  <message>
   <source>No entries</source>
   <translation>无</translation>
  </message>
  <message>
   <source>No facts are stated</source>
   <translation>没有写明事实</translation>
  </message>
  <message>
   <source>No fine is intended yet</source>
   <translation>尚未拟定罚款数额</translation>
  </message>
  <message>
   <source>No hearing is on record that could be reported on</source>
   <translation>案中没有可供报告的听证</translation>
  </message>
  <message>
   <source>No installed typeface has the character %1 (U+%2).</source>
   <translation>已安装的字体都没有字符 %1（U+%2）。</translation>
  </message>
  <message>
   <source>No item applies to this file; it cannot be scored</source>
   <translation>没有一项适用于本卷，无法评分</translation>
  </message>
  <message>
   <source>No notice of intended penalty was served before this day</source>
   <translation>此日之前没有送达行政处罚告知书</translation>
  </message>
  <message>
   <source>No notice of intended penalty was served on %1 before this day</source>
   <translation>此日之前没有向%1送达行政处罚告知书</translation>
  </message>
  <message>
   <source>No order to correct is on record</source>
   <translation>没有责令改正的记录</translation>
  </message>
  <message>
   <source>No password: set ANJUAN_PASSWORD, or give --password-file</source>
   <translation>没有口令：请设置 ANJUAN_PASSWORD，或者给出 --password-file</translation>
  </message>
  <message>
   <source>No penalty</source>
   <translation>不予处罚</translation>
  </message>
  <message>
   <source>No penalty because the act was minor: no re-inspection shows that it was corrected</source>
   <translation>以违法行为轻微不予处罚：没有复查证明已改正</translation>
  </message>
  <message>
   <source>No penalty because the act was minor: no stated fact is linked to evidence</source>
   <translation>以违法行为轻微不予处罚：认定的事实没有关联证据</translation>
  </message>
  <message>
   <source>No penalty because the act was minor: nothing says that it did no harm</source>
   <translation>以违法行为轻微不予处罚：没有写明未造成危害后果</translation>
  </message>
  <message>
   <source>No penalty because the act was minor: nothing says why it is minor</source>
   <translation>以违法行为轻微不予处罚：没有写明为何轻微</translation>
  </message>
  <message>
   <source>No penalty falls on %1, who is a party of the case</source>
   <translation>没有对当事人%1的处罚内容</translation>
  </message>
  <message>
   <source>No penalty is for “%1”, which the case is also about</source>
   <translation>本案还涉及“%1”，没有就此的处罚内容</translation>
  </message>
  <message>
   <source>No referral is on record</source>
   <translation>没有移送记录</translation>
  </message>
  <message>
   <source>No responsible head approved the measure beforehand</source>
   <translation>实施前没有行政机关负责人批准</translation>
  </message>
  <message>
   <source>No responsible head approved the preservation beforehand</source>
   <translation>先行登记保存未经行政机关负责人事先批准</translation>
  </message>
  <message>
   <source>No responsible head of this organ took part in the discussion; a meeting of the enforcement team does not stand in for it</source>
   <translation>集体讨论没有本机关负责人参加；执法队的讨论不能代替</translation>
  </message>
  <message>
   <source>No row of the file can be taken over</source>
   <translation>文件中没有可以导入的行</translation>
  </message>
  <message>
   <source>No sample has been drawn yet</source>
   <translation>尚未抽取样本</translation>
  </message>
  <message>
   <source>No sheet is signed yet</source>
   <translation>尚无已签名的评查表</translation>
  </message>
  <message>
   <source>No suspicion of a crime</source>
   <translation>不涉嫌犯罪</translation>
  </message>
  <message>
   <source>No tier of the discretion standard is named for this matter</source>
   <translation>没有选定该事项的裁量档次</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>编号</translation>
  </message>
  <message>
   <source>Nobody approves own work</source>
   <translation>不得批准本人承办的工作</translation>
  </message>
  <message>
   <source>Nobody changes his own roles</source>
   <translation>不得更改自己的角色</translation>
  </message>
  <message>
   <source>Nobody checked that the record is true, clear, complete and accurate</source>
   <translation>没有审核记录内容是否真实、清晰、完整、准确</translation>
  </message>
  <message>
   <source>Nobody disables his own account</source>
   <translation>不得停用自己的账户</translation>
  </message>
  <message>
   <source>Nobody has decided what follows from finding %1: %2</source>
   <translation>规则 %1 发现的问题尚未作出认定：%2</translation>
  </message>
  <message>
   <source>Nobody of the office has the login %1</source>
   <translation>本单位没有登录名为 %1 的人员</translation>
  </message>
  <message>
   <source>Nobody of this name is a party of the case: %1</source>
   <translation>本案没有名为“%1”的当事人</translation>
  </message>
  <message>
   <source>None of the chosen files was assigned. Choose another reviewer, or leave that file out</source>
   <translation>选中的案卷都没有分派。请另选评查人，或者不选那一卷</translation>
  </message>
  <message>
   <source>Not a matter for a hearing</source>
   <translation>不属于听证范围</translation>
  </message>
  <message>
   <source>Not a party of the case</source>
   <translation>申请人不是本案当事人</translation>
  </message>
  <message>
   <source>Not accepted</source>
   <translation>不认定</translation>
  </message>
  <message>
   <source>Not accepted by the court</source>
   <translation>不予受理</translation>
  </message>
  <message>
   <source>Not accepted: nothing is deducted</source>
   <translation>不认定：不扣分</translation>
  </message>
  <message>
   <source>Not applicable</source>
   <translation>不适用</translation>
  </message>
  <message>
   <source>Not applicable: its points are left out of the score</source>
   <translation>不适用：分值不计入</translation>
  </message>
  <message>
   <source>Not approved</source>
   <translation>未批准</translation>
  </message>
  <message>
   <source>Not closed yet</source>
   <translation>未关闭</translation>
  </message>
  <message>
   <source>Not corrected</source>
   <translation>未改正</translation>
  </message>
  <message>
   <source>Not decided: it keeps its full points</source>
   <translation>未认定：按满分计</translation>
  </message>
  <message>
   <source>Not filed</source>
   <translation>不予立案</translation>
  </message>
  <message>
   <source>Not performed</source>
   <translation>未履行</translation>
  </message>
  <message>
   <source>Not possible now</source>
   <translation>现在不能办理</translation>
  </message>
  <message>
   <source>Not punished by the list where: %1 (%2)</source>
   <translation>清单规定不予处罚的情形：%1（%2）</translation>
  </message>
  <message>
   <source>Not punished where</source>
   <translation>不予处罚情形</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>未写明</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>说明</translation>
  </message>
  <message>
   <source>Note a failed service</source>
   <translation>登记未能送达</translation>
  </message>
  <message>
   <source>Note an obstacle at the scene</source>
   <translation>记录现场特殊情况</translation>
  </message>
  <message>
   <source>Note of the handlers</source>
   <translation>送审说明</translation>
  </message>
  <message>
   <source>Note the outcome</source>
   <translation>登记复议、诉讼结果</translation>
  </message>
  <message>
   <source>Note what the court did</source>
   <translation>登记法院处理结果</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Nothing in the row says that the decision was carried out; %1 may be the day of the decision and is not taken as the closing date</source>
   <translation>本行没有写明决定已经履行；%1 可能是作出决定的日期，不作为结案日期采用</translation>
  </message>
  <message>
   <source>Nothing is deducted from an item that does not apply</source>
   <translation>不适用的项目不扣分</translation>
  </message>
  <message>
   <source>Nothing more is to be done</source>
   <translation>没有下一步要办的事</translation>
  </message>
  <message>
   <source>Nothing of the store was changed. Choose another folder in the settings, best on another disk, and back up again</source>
   <translation>案卷库没有改动。在设置里换一个目录，最好在另一块磁盘上，再备份一次</translation>
  </message>
  <message>
   <source>Nothing stands in the way</source>
   <translation>没有妨碍</translation>
  </message>
  <message>
   <source>Nothing waits for this signature</source>
   <translation>没有待此签署的提请</translation>
  </message>
  <message>
   <source>Nothing waits for you. Cases you handled yourself are not shown here</source>
   <translation>没有等待您审核的案件。本人承办的案件不在此列</translation>
  </message>
  <message>
   <source>Nothing was changed, and what you typed is kept. Try again when the cause is removed</source>
   <translation>内容没有改变，您填写的还在。原因消除后请再试</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>没有任何改动。</translation>
  </message>
  <message>
   <source>Nothing was decided on the preserved evidence; the seven working days ended on %1</source>
   <translation>先行登记保存的证据尚未作出处理决定，七个工作日已于%1届满</translation>
  </message>
  <message>
   <source>Nothing was set up, and what you typed is kept. Choose another place or try again when the cause is removed</source>
   <translation>没有建立，填写的内容都在。换一个位置，或者排除原因后重试</translation>
  </message>
  <message>
   <source>Nothing was taken over and nothing was changed</source>
   <translation>什么都没有导入，数据没有变动</translation>
  </message>
  <message>
   <source>Nothing: every row can be taken over as it stands</source>
   <translation>没有：每行都可以照原样导入</translation>
  </message>
  <message>
   <source>Notice and defence</source>
   <translation>告知申辩</translation>
  </message>
  <message>
   <source>Notice approved</source>
   <translation>告知已批准</translation>
  </message>
  <message>
   <source>Notice issued</source>
   <translation>告知书已制发</translation>
  </message>
  <message>
   <source>Notice of intended penalty</source>
   <translation>行政处罚告知书</translation>
  </message>
  <message>
   <source>Notice, defence and hearing</source>
   <translation>告知、申辩与听证</translation>
  </message>
  <message>
   <source>Notify the intended order</source>
   <translation>行政处理事先告知</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>编号</translation>
  </message>
  <message>
   <source>Number of the fiscal receipt</source>
   <translation>财政票据号码</translation>
  </message>
  <message>
   <source>Number of the letter</source>
   <translation>函件文号</translation>
  </message>
  <message>
   <source>Number of the letter it came with</source>
   <translation>来函文号</translation>
  </message>
  <message>
   <source>Number of the postal slip</source>
   <translation>邮寄单号</translation>
  </message>
  <message>
   <source>Number of the report</source>
   <translation>报告编号</translation>
  </message>
  <message>
   <source>Number, organ, party, cause, state</source>
   <translation>文号、机关、当事人、案由、状态</translation>
  </message>
  <message>
   <source>Obstructs</source>
   <translation>阻碍执法</translation>
  </message>
  <message>
   <source>Obtained on</source>
   <translation>取得日期</translation>
  </message>
  <message>
   <source>Occurred on</source>
   <translation>发生日期</translation>
  </message>
  <message>
   <source>Of his or her own accord</source>
   <translation>本人主动回避</translation>
  </message>
  <message>
   <source>Of which party</source>
   <translation>哪一当事人</translation>
  </message>
  <message>
   <source>Off-site enforcement</source>
   <translation>非现场执法</translation>
  </message>
  <message>
   <source>Officers</source>
   <translation>执法人员</translation>
  </message>
  <message>
   <source>Officers appointed</source>
   <translation>指定的执法人员</translation>
  </message>
  <message>
   <source>On</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>On %1 no catalogue of matters of this organ was in force</source>
   <translation>%1 当日本机关没有有效的事项目录</translation>
  </message>
  <message>
   <source>On a disk of this computer, never on a network drive or in a synchronised folder</source>
   <translation>放在本机磁盘上，不要放在网络盘或同步文件夹里</translation>
  </message>
  <message>
   <source>On the spot</source>
   <translation>当场</translation>
  </message>
  <message>
   <source>On the spot only a warning or a fine is decided, not this: %1</source>
   <translation>当场只能作出警告或者罚款，不能作出：%1</translation>
  </message>
  <message>
   <source>On which party</source>
   <translation>对哪一当事人</translation>
  </message>
  <message>
   <source>On-site guide</source>
   <translation>现场规范</translation>
  </message>
  <message>
   <source>Once more</source>
   <translation>再输一次</translation>
  </message>
  <message>
   <source>One password for all invented people (at least 8 characters). Sign in as chen, li, sun, wu, feng, zheng or wei.</source>
   <translation>所有虚构人员共用一个密码（至少 8 位）。登录名：chen、li、sun、wu、feng、zheng、wei。</translation>
  </message>
  <message>
   <source>One person is never two signatures of one act</source>
   <translation>同一人不得在同一事项上签署两次</translation>
  </message>
  <message>
   <source>One record names several persons interviewed: %1</source>
   <translation>一份笔录列了多名被询问人：%1</translation>
  </message>
  <message>
   <source>One's own password is changed with the old one, not reset</source>
   <translation>本人的密码用旧密码更改，不能重设</translation>
  </message>
  <message>
   <source>Only %1 responsible heads of this organ took part; the local rule wants %2</source>
   <translation>本机关负责人仅 %1 人参加；本地规则要求 %2 人</translation>
  </message>
  <message>
   <source>Only %1 responsible heads take part; %2 are wanted, so the case cannot be decided today</source>
   <translation>只有 %1 名负责人参加，应有 %2 名，今日不能作出结论</translation>
  </message>
  <message>
   <source>Only a head may put a catalogue of matters in force</source>
   <translation>只有行政机关负责人可以采用事项目录</translation>
  </message>
  <message>
   <source>Only a head may put the text of a law into the library</source>
   <translation>只有负责人可以把法律文本导入法律法规库</translation>
  </message>
  <message>
   <source>Only a head of the organ who holds the key draws a new sheet</source>
   <translation>只有持有密钥的行政机关负责人可以制作新的恢复单</translation>
  </message>
  <message>
   <source>Only a head who holds the store key admits an account to the cases</source>
   <translation>只有持有数据密钥的负责人能够开通案件权限</translation>
  </message>
  <message>
   <source>Only a letter of ours that was approved is packed</source>
   <translation>只有本机关已经批准的移送函才能打包</translation>
  </message>
  <message>
   <source>Only a practice store takes its day from --now</source>
   <translation>只有练习库可以用 --now 指定日期</translation>
  </message>
  <message>
   <source>Only somebody who is signed in and holds the store key can do this</source>
   <translation>只有已登录并持有数据库密钥的人才能进行此项操作</translation>
  </message>
  <message>
   <source>Only the administrators of system and security, and a head, may change people</source>
   <translation>只有系统管理员、安全管理员和负责人可以变更人员</translation>
  </message>
  <message>
   <source>Only the security administrator and a head set a new first password</source>
   <translation>只有安全管理员和负责人能够重设初始密码</translation>
  </message>
  <message>
   <source>Only the security administrator and a head unlock an account</source>
   <translation>只有安全管理员和负责人能够解除锁定</translation>
  </message>
  <message>
   <source>Only when somebody entered before drops out.</source>
   <translation>仅在先前登记的当事人退出时填写。</translation>
  </message>
  <message>
   <source>Only where a law sets its own period, in place of the months.</source>
   <translation>仅在法律另有规定时填写，代替月数。</translation>
  </message>
  <message>
   <source>Only where the law was changed after the conduct ended (行政处罚法第三十七条).</source>
   <translation>仅用于违法行为终了后规定作了修改的情形（行政处罚法第三十七条）。</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>可以办理</translation>
  </message>
  <message>
   <source>Open case %1</source>
   <translation>打开案件 %1</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Open it with the program it was written with and save it as .docx or as plain text</source>
   <translation>用原来的程序打开，另存为 .docx 或者纯文本</translation>
  </message>
  <message>
   <source>Open the case</source>
   <translation>打开案件</translation>
  </message>
  <message>
   <source>Open the sheet</source>
   <translation>打开评查表</translation>
  </message>
  <message>
   <source>Opinion</source>
   <translation>意见</translation>
  </message>
  <message>
   <source>Opinion of the party</source>
   <translation>当事人意见</translation>
  </message>
  <message>
   <source>Opinion of the procuratorate</source>
   <translation>检察意见</translation>
  </message>
  <message>
   <source>Opinion of the review</source>
   <translation>审核意见</translation>
  </message>
  <message>
   <source>Opinion, in the gist of its own words</source>
   <translation>发表的意见（记原话要点）</translation>
  </message>
  <message>
   <source>Opinions of the members</source>
   <translation>参加人意见</translation>
  </message>
  <message>
   <source>Oral</source>
   <translation>口头</translation>
  </message>
  <message>
   <source>Order correction</source>
   <translation>责令改正</translation>
  </message>
  <message>
   <source>Order correction, or state why it is not needed</source>
   <translation>请责令改正，或者说明不需要责令改正的理由</translation>
  </message>
  <message>
   <source>Order of the dates</source>
   <translation>先后顺序</translation>
  </message>
  <message>
   <source>Order without a penalty</source>
   <translation>作出行政处理（不处罚）</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>责令事项</translation>
  </message>
  <message>
   <source>Ordinarily at least ten files; all when there are fewer</source>
   <translation>一般不少于十卷；不足的全部评查</translation>
  </message>
  <message>
   <source>Ordinary</source>
   <translation>一般</translation>
  </message>
  <message>
   <source>Ordinary procedure</source>
   <translation>普通程序</translation>
  </message>
  <message>
   <source>Organ on the certificate</source>
   <translation>证件所载机关</translation>
  </message>
  <message>
   <source>Organ or court</source>
   <translation>受理机关</translation>
  </message>
  <message>
   <source>Organ reviewed</source>
   <translation>被评查机关</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>法人或者其他组织</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>原件</translation>
  </message>
  <message>
   <source>Original carrier</source>
   <translation>原始载体</translation>
  </message>
  <message>
   <source>Original personal text</source>
   <translation>原文（个人信息）</translation>
  </message>
  <message>
   <source>Original text</source>
   <translation>台账原文</translation>
  </message>
  <message>
   <source>Other articles</source>
   <translation>竞合条款</translation>
  </message>
  <message>
   <source>Other duties</source>
   <translation>其他义务</translation>
  </message>
  <message>
   <source>Other organ</source>
   <translation>对方机关</translation>
  </message>
  <message>
   <source>Other organisation</source>
   <translation>其他组织</translation>
  </message>
  <message>
   <source>Other penalties</source>
   <translation>其他处罚</translation>
  </message>
  <message>
   <source>Other provisions considered</source>
   <translation>其他已考虑的规定</translation>
  </message>
  <message>
   <source>Other version</source>
   <translation>其他版本</translation>
  </message>
  <message>
   <source>Others present</source>
   <translation>其他出庭人员</translation>
  </message>
  <message>
   <source>Our answer to %1 was due on %2</source>
   <translation>本机关应于 %2 前答复%1</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>讨论结果</translation>
  </message>
  <message>
   <source>Outcome proposed</source>
   <translation>建议处理结果</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>逾期</translation>
  </message>
  <message>
   <source>Overdue with others</source>
   <translation>他人逾期（需督促）</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>页码</translation>
  </message>
  <message>
   <source>Page of the file</source>
   <translation>页码</translation>
  </message>
  <message>
   <source>Pages numbered</source>
   <translation>已编页码</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>实缴金额</translation>
  </message>
  <message>
   <source>Paid by</source>
   <translation>缴款人</translation>
  </message>
  <message>
   <source>Paid off by</source>
   <translation>缴清日期</translation>
  </message>
  <message>
   <source>Paid to</source>
   <translation>退还给</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>材料</translation>
  </message>
  <message>
   <source>Paper %1 is no PDF that can be joined.</source>
   <translation>第 %1 份文书不是可以合并的 PDF。</translation>
  </message>
  <message>
   <source>Paper served</source>
   <translation>送达文书</translation>
  </message>
  <message>
   <source>Papers</source>
   <translation>文书</translation>
  </message>
  <message>
   <source>Papers of the file</source>
   <translation>案卷材料</translation>
  </message>
  <message>
   <source>Papers received</source>
   <translation>收到的材料</translation>
  </message>
  <message>
   <source>Part %1 cannot be set on paper: %2</source>
   <translation>第 %1 部分无法排版：%2</translation>
  </message>
  <message>
   <source>Part in the conduct</source>
   <translation>在违法行为中的作用</translation>
  </message>
  <message>
   <source>Parties</source>
   <translation>当事人</translation>
  </message>
  <message>
   <source>Partly corrected</source>
   <translation>部分改正</translation>
  </message>
  <message>
   <source>Party</source>
   <translation>当事人</translation>
  </message>
  <message>
   <source>Party informed on</source>
   <translation>告知当事人日期</translation>
  </message>
  <message>
   <source>Party, as far as known</source>
   <translation>当事人（已知情况）</translation>
  </message>
  <message>
   <source>Passed</source>
   <translation>符合要求</translation>
  </message>
  <message>
   <source>Passed on</source>
   <translation>转送日期</translation>
  </message>
  <message>
   <source>Password of everybody in the practice office: %1</source>
   <translation>练习库全部人员的口令：%1</translation>
  </message>
  <message>
   <source>Patrol online</source>
   <translation>云巡查</translation>
  </message>
  <message>
   <source>Pattern</source>
   <translation>文号格式</translation>
  </message>
  <message>
   <source>Pay the cash into the bank</source>
   <translation>罚款缴付银行</translation>
  </message>
  <message>
   <source>Payment and goods</source>
   <translation>缴款与罚没物品</translation>
  </message>
  <message>
   <source>Penalties</source>
   <translation>处罚内容</translation>
  </message>
  <message>
   <source>Penalties proposed</source>
   <translation>建议处罚内容</translation>
  </message>
  <message>
   <source>Penalty</source>
   <translation>给予行政处罚</translation>
  </message>
  <message>
   <source>Penalty decision</source>
   <translation>行政处罚决定书</translation>
  </message>
  <message>
   <source>Penalty on the spot</source>
   <translation>简易程序（当场处罚）</translation>
  </message>
  <message>
   <source>People</source>
   <translation>人员</translation>
  </message>
  <message>
   <source>People and equipment</source>
   <translation>人员装备</translation>
  </message>
  <message>
   <source>People of the office</source>
   <translation>本单位人员</translation>
  </message>
  <message>
   <source>Performance</source>
   <translation>履行情况</translation>
  </message>
  <message>
   <source>Performance by another</source>
   <translation>代履行</translation>
  </message>
  <message>
   <source>Performed</source>
   <translation>已履行</translation>
  </message>
  <message>
   <source>Period for the defence</source>
   <translation>陈述申辩期</translation>
  </message>
  <message>
   <source>Period from</source>
   <translation>期间开始</translation>
  </message>
  <message>
   <source>Period to</source>
   <translation>期间结束</translation>
  </message>
  <message>
   <source>Period told to the party in writing</source>
   <translation>期间已书面告知当事人</translation>
  </message>
  <message>
   <source>Period, in words</source>
   <translation>期限（文字表述）</translation>
  </message>
  <message>
   <source>Permanently</source>
   <translation>永久</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>签署人</translation>
  </message>
  <message>
   <source>Person interviewed</source>
   <translation>被询问人</translation>
  </message>
  <message>
   <source>Personal cells as they stood in the file</source>
   <translation>原始个人信息单元格</translation>
  </message>
  <message>
   <source>Personal fields can be written only by somebody who is signed in and holds the store key</source>
   <translation>个人信息字段只能由已登录并持有数据库密钥的人写入</translation>
  </message>
  <message>
   <source>Personal service</source>
   <translation>直接送达</translation>
  </message>
  <message>
   <source>Persons who had a part in the case</source>
   <translation>参与办理的人员</translation>
  </message>
  <message>
   <source>PgUp PgDn case</source>
   <translation>PgUp PgDn 换案</translation>
  </message>
  <message>
   <source>Photographs or video</source>
   <translation>已拍照或者录像</translation>
  </message>
  <message>
   <source>Physical evidence</source>
   <translation>物证</translation>
  </message>
  <message>
   <source>Pick facts</source>
   <translation>选择事实</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>Picture source</source>
   <translation>视频来源</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>地点</translation>
  </message>
  <message>
   <source>Place of preservation</source>
   <translation>保存地点</translation>
  </message>
  <message>
   <source>Place of the device</source>
   <translation>设置地点</translation>
  </message>
  <message>
   <source>Place of the meeting</source>
   <translation>讨论地点</translation>
  </message>
  <message>
   <source>Places, installations or things</source>
   <translation>场所、设施或者财物</translation>
  </message>
  <message>
   <source>Point</source>
   <translation>陈述申辩意见</translation>
  </message>
  <message>
   <source>Point of the checklist</source>
   <translation>要点</translation>
  </message>
  <message>
   <source>Points</source>
   <translation>陈述申辩意见</translation>
  </message>
  <message>
   <source>Points earned, in tenths</source>
   <translation>得分（单位 0.1 分）</translation>
  </message>
  <message>
   <source>Points in tenths</source>
   <translation>分值（单位 0.1 分）</translation>
  </message>
  <message>
   <source>Points lost, in tenths</source>
   <translation>失分（单位 0.1 分）</translation>
  </message>
  <message>
   <source>Points of the party</source>
   <translation>当事人的申辩和质证意见</translation>
  </message>
  <message>
   <source>Population</source>
   <translation>抽样总体</translation>
  </message>
  <message>
   <source>Possible points, in tenths</source>
   <translation>应得分（单位 0.1 分）</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>职务</translation>
  </message>
  <message>
   <source>Post of the agent</source>
   <translation>代理人职务</translation>
  </message>
  <message>
   <source>Posted at</source>
   <translation>张贴地点</translation>
  </message>
  <message>
   <source>Power</source>
   <translation>职权</translation>
  </message>
  <message>
   <source>Practice office</source>
   <translation>练习库</translation>
  </message>
  <message>
   <source>Present</source>
   <translation>在场人</translation>
  </message>
  <message>
   <source>Present for the party</source>
   <translation>当事人一方参加人</translation>
  </message>
  <message>
   <source>Preservation and coercive measures</source>
   <translation>登记保存与强制措施</translation>
  </message>
  <message>
   <source>Preservation lifted</source>
   <translation>解除先行登记保存</translation>
  </message>
  <message>
   <source>Preview the paper</source>
   <translation>预览文书</translation>
  </message>
  <message>
   <source>Principal head</source>
   <translation>正职负责人</translation>
  </message>
  <message>
   <source>Principal head of the organ</source>
   <translation>行政机关正职负责人</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>打印</translation>
  </message>
  <message>
   <source>Print the brief</source>
   <translation>打印案情摘要</translation>
  </message>
  <message>
   <source>Print the whole file with page numbers</source>
   <translation>带页码打印全卷</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>存在问题</translation>
  </message>
  <message>
   <source>Problem found</source>
   <translation>拟认定问题</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>问题</translation>
  </message>
  <message>
   <source>Procedure</source>
   <translation>程序</translation>
  </message>
  <message>
   <source>Proceeds</source>
   <translation>所得款项</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>提请</translation>
  </message>
  <message>
   <source>Proposals</source>
   <translation>认定建议</translation>
  </message>
  <message>
   <source>Proposed by the program; counts only when you accept it</source>
   <translation>程序提出，评查员认定后才计分</translation>
  </message>
  <message>
   <source>Proposed low: a hearing too many is harmless, one too few can undo the decision. Put the figures of your province here</source>
   <translation>先按较低的数提出：多听证一次无妨，少听证一次可能撤销决定。请改为本省的规定</translation>
  </message>
  <message>
   <source>Proposed, to be decided: %1</source>
   <translation>程序提出，待认定：%1</translation>
  </message>
  <message>
   <source>Proposed: %1</source>
   <translation>提请：%1</translation>
  </message>
  <message>
   <source>Provision violated</source>
   <translation>违反的规定</translation>
  </message>
  <message>
   <source>Public notice counts as served after 30 days, on %1, not on %2</source>
   <translation>公告送达经过三十日视为送达，即 %1，不是 %2</translation>
  </message>
  <message>
   <source>Publish the decision</source>
   <translation>公示处罚决定</translation>
  </message>
  <message>
   <source>Published by</source>
   <translation>公布依据</translation>
  </message>
  <message>
   <source>Published where</source>
   <translation>公布方式</translation>
  </message>
  <message>
   <source>Punished by</source>
   <translation>处罚依据</translation>
  </message>
  <message>
   <source>Put in force</source>
   <translation>施行</translation>
  </message>
  <message>
   <source>Put it in and have it signed</source>
   <translation>放入备考表并签名</translation>
  </message>
  <message>
   <source>Put it in: the program makes it from the papers of the case</source>
   <translation>放入卷内目录：程序按案内文书生成</translation>
  </message>
  <message>
   <source>Qualification obtained on</source>
   <translation>资格取得日</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>数量</translation>
  </message>
  <message>
   <source>Quarantine</source>
   <translation>检疫</translation>
  </message>
  <message>
   <source>Questions and answers</source>
   <translation>询问内容</translation>
  </message>
  <message>
   <source>Random sample by field of enforcement</source>
   <translation>按执法领域随机抽取</translation>
  </message>
  <message>
   <source>Range of the law</source>
   <translation>法定幅度</translation>
  </message>
  <message>
   <source>Re-examine the defence</source>
   <translation>复核陈述申辩</translation>
  </message>
  <message>
   <source>Re-inspect</source>
   <translation>复查</translation>
  </message>
  <message>
   <source>Re-inspect and record that it was corrected in time</source>
   <translation>复查并记录已及时改正</translation>
  </message>
  <message>
   <source>Read and sign</source>
   <translation>查看并签署</translation>
  </message>
  <message>
   <source>Read and sign what is proposed</source>
   <translation>查看并签署提请事项</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Reason for deciding after the ninetieth day</source>
   <translation>超过九十日作出决定的理由</translation>
  </message>
  <message>
   <source>Reason of the late entry</source>
   <translation>补录理由</translation>
  </message>
  <message>
   <source>Reason with its provision</source>
   <translation>移送理由及依据</translation>
  </message>
  <message>
   <source>Reasons</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Reasons and basis</source>
   <translation>理由和依据</translation>
  </message>
  <message>
   <source>Reasons for filing</source>
   <translation>立案理由</translation>
  </message>
  <message>
   <source>Reasons, basis and remedies told</source>
   <translation>已告知理由、依据和救济途径</translation>
  </message>
  <message>
   <source>Receipt</source>
   <translation>缴款凭证</translation>
  </message>
  <message>
   <source>Receive a package</source>
   <translation>导入移送包</translation>
  </message>
  <message>
   <source>Receive a reconsideration or a suit</source>
   <translation>收到复议、诉讼材料</translation>
  </message>
  <message>
   <source>Receive the expert opinion</source>
   <translation>收到鉴定（检测）结果</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>已收到</translation>
  </message>
  <message>
   <source>Received by</source>
   <translation>签收人</translation>
  </message>
  <message>
   <source>Received by us</source>
   <translation>我方收到</translation>
  </message>
  <message>
   <source>Received on</source>
   <translation>收到日期</translation>
  </message>
  <message>
   <source>Receiver</source>
   <translation>受移送机关</translation>
  </message>
  <message>
   <source>Recipient</source>
   <translation>收件人</translation>
  </message>
  <message>
   <source>Recommendation</source>
   <translation>处理建议</translation>
  </message>
  <message>
   <source>Reconsideration</source>
   <translation>复议机关</translation>
  </message>
  <message>
   <source>Reconsideration and litigation</source>
   <translation>复议诉讼情况</translation>
  </message>
  <message>
   <source>Reconsideration before a suit told</source>
   <translation>已告知先申请行政复议</translation>
  </message>
  <message>
   <source>Reconsideration goes to %1, not to %2</source>
   <translation>行政复议应当向%1申请，不是向%2申请</translation>
  </message>
  <message>
   <source>Reconsideration is applied for within 60 days, not %1</source>
   <translation>申请行政复议的期限为六十日，不是 %1 日</translation>
  </message>
  <message>
   <source>Reconsideration or suit pending</source>
   <translation>复议或者诉讼中</translation>
  </message>
  <message>
   <source>Reconsideration to</source>
   <translation>行政复议机关</translation>
  </message>
  <message>
   <source>Reconsideration, simplified</source>
   <translation>行政复议（简易程序）</translation>
  </message>
  <message>
   <source>Record of a fixed device</source>
   <translation>非现场设备记录</translation>
  </message>
  <message>
   <source>Record of inspection or of the scene</source>
   <translation>勘验笔录、现场笔录</translation>
  </message>
  <message>
   <source>Record our answer</source>
   <translation>登记本机关答复</translation>
  </message>
  <message>
   <source>Record payment</source>
   <translation>登记缴款</translation>
  </message>
  <message>
   <source>Record service of another paper</source>
   <translation>登记其他文书送达</translation>
  </message>
  <message>
   <source>Record service of the decision</source>
   <translation>登记决定书送达</translation>
  </message>
  <message>
   <source>Record service of the demand</source>
   <translation>送达催告书</translation>
  </message>
  <message>
   <source>Record service of the notice</source>
   <translation>登记告知书送达</translation>
  </message>
  <message>
   <source>Record signed by the party</source>
   <translation>当事人已核对签名</translation>
  </message>
  <message>
   <source>Record that it was sent</source>
   <translation>登记送出</translation>
  </message>
  <message>
   <source>Record the enforcement</source>
   <translation>强制执行实施记录</translation>
  </message>
  <message>
   <source>Record the good reason and apply, or end the enforcement</source>
   <translation>写明正当理由后申请，或者终结执行</translation>
  </message>
  <message>
   <source>Record the payment, or close on another ground</source>
   <translation>请登记缴款，或者改选其他结案理由</translation>
  </message>
  <message>
   <source>Record the receipt</source>
   <translation>登记回执</translation>
  </message>
  <message>
   <source>Record the request for a hearing</source>
   <translation>登记听证申请</translation>
  </message>
  <message>
   <source>Record the statement and defence</source>
   <translation>记录陈述申辩</translation>
  </message>
  <message>
   <source>Record their answer</source>
   <translation>登记对方答复</translation>
  </message>
  <message>
   <source>Recorded at</source>
   <translation>记录时间</translation>
  </message>
  <message>
   <source>Recorded on</source>
   <translation>记录日期</translation>
  </message>
  <message>
   <source>Recorder</source>
   <translation>记录人</translation>
  </message>
  <message>
   <source>Recorder of the hearing</source>
   <translation>听证记录人</translation>
  </message>
  <message>
   <source>Recovery sheet</source>
   <translation>恢复单</translation>
  </message>
  <message>
   <source>Recusal asked for</source>
   <translation>申请回避</translation>
  </message>
  <message>
   <source>Recusal was asked for on %1 and no decision on it is on record</source>
   <translation>%1 有人申请回避，没有对回避作出决定的记录</translation>
  </message>
  <message>
   <source>Recused</source>
   <translation>回避</translation>
  </message>
  <message>
   <source>Redacted</source>
   <translation>隐去内容</translation>
  </message>
  <message>
   <source>Refer</source>
   <translation>移送</translation>
  </message>
  <message>
   <source>Refer the case out</source>
   <translation>移送案件</translation>
  </message>
  <message>
   <source>Refer the case to the department that holds the power</source>
   <translation>请将案件移送有该项职权的部门</translation>
  </message>
  <message>
   <source>Refer the case to the department that holds the power, or have the catalogue corrected</source>
   <translation>请将案件移送有该项职权的部门，或者请求更正事项目录</translation>
  </message>
  <message>
   <source>Refer the case to the police with the approval of the principal head</source>
   <translation>请经正职负责人批准，将案件移送公安机关</translation>
  </message>
  <message>
   <source>Referral</source>
   <translation>移送</translation>
  </message>
  <message>
   <source>Referral and assistance</source>
   <translation>移送协作</translation>
  </message>
  <message>
   <source>Referral running</source>
   <translation>移送办理中</translation>
  </message>
  <message>
   <source>Referral to %1</source>
   <translation>移送%1</translation>
  </message>
  <message>
   <source>Referrals are kept by the enforcement officers and the head of their unit</source>
   <translation>移送由执法人员和办案机构负责人办理</translation>
  </message>
  <message>
   <source>Referred</source>
   <translation>已移送</translation>
  </message>
  <message>
   <source>Referred by %1: %2</source>
   <translation>%1移送：%2</translation>
  </message>
  <message>
   <source>Referred by another organ</source>
   <translation>其他机关移送</translation>
  </message>
  <message>
   <source>Referred out</source>
   <translation>已移送</translation>
  </message>
  <message>
   <source>Referred to %1: %2</source>
   <translation>移送%1：%2</translation>
  </message>
  <message>
   <source>Refer…</source>
   <translation>移送…</translation>
  </message>
  <message>
   <source>Refund</source>
   <translation>退还罚没款</translation>
  </message>
  <message>
   <source>Refusal and reason</source>
   <translation>拒收情况和理由</translation>
  </message>
  <message>
   <source>Refusal to sign and reason</source>
   <translation>拒绝签名的情况和理由</translation>
  </message>
  <message>
   <source>Refuse</source>
   <translation>不予受理</translation>
  </message>
  <message>
   <source>Refuse the hearing</source>
   <translation>不予听证</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>不予接受</translation>
  </message>
  <message>
   <source>Refused on</source>
   <translation>不予受理日期</translation>
  </message>
  <message>
   <source>Refuses to give a name</source>
   <translation>拒绝提供身份信息</translation>
  </message>
  <message>
   <source>Region code</source>
   <translation>区划代码</translation>
  </message>
  <message>
   <source>Register a letter</source>
   <translation>登记来函</translation>
  </message>
  <message>
   <source>Register and preserve evidence</source>
   <translation>先行登记保存</translation>
  </message>
  <message>
   <source>Register the lead</source>
   <translation>登记线索</translation>
  </message>
  <message>
   <source>Register the letter</source>
   <translation>登记来函</translation>
  </message>
  <message>
   <source>Register the party</source>
   <translation>登记当事人</translation>
  </message>
  <message>
   <source>Registered the letter</source>
   <translation>登记来函</translation>
  </message>
  <message>
   <source>Registers</source>
   <translation>编号登记</translation>
  </message>
  <message>
   <source>Registers and reports</source>
   <translation>台账报表</translation>
  </message>
  <message>
   <source>Rehearsal</source>
   <translation>推演</translation>
  </message>
  <message>
   <source>Relation to the case</source>
   <translation>与本案关系</translation>
  </message>
  <message>
   <source>Relation to the party</source>
   <translation>与当事人的关系</translation>
  </message>
  <message>
   <source>Relied on</source>
   <translation>依据版本</translation>
  </message>
  <message>
   <source>Remaining</source>
   <translation>剩余</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Remark on this item</source>
   <translation>本项说明</translation>
  </message>
  <message>
   <source>Remedies sought</source>
   <translation>复议与诉讼</translation>
  </message>
  <message>
   <source>Remote place, at the wish of the party (art. 69)</source>
   <translation>偏远地区经当事人提出（第六十九条）</translation>
  </message>
  <message>
   <source>Replied</source>
   <translation>已答复</translation>
  </message>
  <message>
   <source>Replied on</source>
   <translation>答复日期</translation>
  </message>
  <message>
   <source>Reply asked for by</source>
   <translation>要求答复日期</translation>
  </message>
  <message>
   <source>Report by a citizen</source>
   <translation>群众举报</translation>
  </message>
  <message>
   <source>Report issued</source>
   <translation>报告已印发</translation>
  </message>
  <message>
   <source>Report it now and have it approved or lifted</source>
   <translation>立即报告，补办批准或者解除</translation>
  </message>
  <message>
   <source>Report of the handlers</source>
   <translation>承办人汇报</translation>
  </message>
  <message>
   <source>Report of the officers received on</source>
   <translation>收到执法人员报告日期</translation>
  </message>
  <message>
   <source>Report on the hearing</source>
   <translation>听证报告</translation>
  </message>
  <message>
   <source>Report the decision on the spot</source>
   <translation>当场处罚备案</translation>
  </message>
  <message>
   <source>Report the urgent measure</source>
   <translation>补办紧急措施批准</translation>
  </message>
  <message>
   <source>Reported to</source>
   <translation>报告的负责人</translation>
  </message>
  <message>
   <source>Reporter</source>
   <translation>投诉举报人</translation>
  </message>
  <message>
   <source>Reporter informed</source>
   <translation>已告知投诉举报人</translation>
  </message>
  <message>
   <source>Request taken back</source>
   <translation>撤回申请</translation>
  </message>
  <message>
   <source>Requirement</source>
   <translation>评查要求</translation>
  </message>
  <message>
   <source>Reserves</source>
   <translation>保留意见</translation>
  </message>
  <message>
   <source>Responsible head of the organ</source>
   <translation>行政机关负责人</translation>
  </message>
  <message>
   <source>Restore it at once</source>
   <translation>立即恢复供应</translation>
  </message>
  <message>
   <source>Rests on</source>
   <translation>核对情况</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Result and performance</source>
   <translation>处罚结果及履行情况</translation>
  </message>
  <message>
   <source>Result of performance</source>
   <translation>履行结果</translation>
  </message>
  <message>
   <source>Result of the referral</source>
   <translation>移送结果</translation>
  </message>
  <message>
   <source>Result told to the party</source>
   <translation>结果已告知当事人</translation>
  </message>
  <message>
   <source>Resume the inquiry</source>
   <translation>恢复调查</translation>
  </message>
  <message>
   <source>Resumed</source>
   <translation>恢复执行</translation>
  </message>
  <message>
   <source>RetentionPeriod</source>
   <translation>保管期限</translation>
  </message>
  <message>
   <source>Return for correction</source>
   <translation>退回补正</translation>
  </message>
  <message>
   <source>Return for more material</source>
   <translation>退回补充材料</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>退回</translation>
  </message>
  <message>
   <source>Returned for more material</source>
   <translation>退回补充材料</translation>
  </message>
  <message>
   <source>Returned on</source>
   <translation>退回日期</translation>
  </message>
  <message>
   <source>Returned to</source>
   <translation>退回给</translation>
  </message>
  <message>
   <source>Return…</source>
   <translation>退回补正…</translation>
  </message>
  <message>
   <source>Review and decision</source>
   <translation>审核与决定</translation>
  </message>
  <message>
   <source>Review and discussion</source>
   <translation>审核讨论</translation>
  </message>
  <message>
   <source>Review batches</source>
   <translation>评查批次</translation>
  </message>
  <message>
   <source>Review, %1: %2</source>
   <translation>审核指出%1：%2</translation>
  </message>
  <message>
   <source>Review, %1: %2 (mended since)</source>
   <translation>审核指出%1：%2（已补正）</translation>
  </message>
  <message>
   <source>Reviewed on</source>
   <translation>审核日期</translation>
  </message>
  <message>
   <source>Reviewer</source>
   <translation>评查员</translation>
  </message>
  <message>
   <source>Reviewer since</source>
   <translation>始任法制审核日</translation>
  </message>
  <message>
   <source>Reviewers</source>
   <translation>评查员</translation>
  </message>
  <message>
   <source>Reviews of case files are organised by a supervision officer; %1 is none</source>
   <translation>案卷评查由行政执法监督人员组织；%1不是</translation>
  </message>
  <message>
   <source>Right to a hearing</source>
   <translation>要求听证的权利</translation>
  </message>
  <message>
   <source>Right to defend</source>
   <translation>申辩的权利</translation>
  </message>
  <message>
   <source>Right to state</source>
   <translation>陈述的权利</translation>
  </message>
  <message>
   <source>Right to state and to defend told</source>
   <translation>已告知陈述、申辩权</translation>
  </message>
  <message>
   <source>Rights to state and to defend told</source>
   <translation>已告知陈述、申辩权利</translation>
  </message>
  <message>
   <source>Rights told</source>
   <translation>告知的权利</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>角色</translation>
  </message>
  <message>
   <source>Roles</source>
   <translation>角色</translation>
  </message>
  <message>
   <source>Round</source>
   <translation>轮次</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>行号</translation>
  </message>
  <message>
   <source>Row %1 has the same document number</source>
   <translation>第 %1 行的文号与本行相同</translation>
  </message>
  <message>
   <source>Row key</source>
   <translation>行标识</translation>
  </message>
  <message>
   <source>Row of the file</source>
   <translation>文件行号</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>规则</translation>
  </message>
  <message>
   <source>Rule of the figures</source>
   <translation>数额依据</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>规则</translation>
  </message>
  <message>
   <source>Rules handed in</source>
   <translation>提交的依据</translation>
  </message>
  <message>
   <source>Running text</source>
   <translation>正文</translation>
  </message>
  <message>
   <source>Runs from</source>
   <translation>起算日</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>样品</translation>
  </message>
  <message>
   <source>Sat</source>
   <translation>周六</translation>
  </message>
  <message>
   <source>Save a copy</source>
   <translation>另存副本</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>另存为 PDF</translation>
  </message>
  <message>
   <source>Save the package for the other organ</source>
   <translation>导出移送包</translation>
  </message>
  <message>
   <source>Saved as %1. Print it and delete the file: whoever has it opens every case</source>
   <translation>已存为 %1。打印后请删除文件：得到它的人能打开所有案件</translation>
  </message>
  <message>
   <source>Say for which matter each penalty is; what is not punished is to be explained</source>
   <translation>逐项写明就哪一案由处罚；不予处罚的应当说明理由</translation>
  </message>
  <message>
   <source>Say in the reasons what makes the act minor, resting on a stated fact</source>
   <translation>在理由中依据认定的事实说明为何轻微</translation>
  </message>
  <message>
   <source>Say in the report whether a crime is suspected, and refer it when it is</source>
   <translation>在报告中写明是否涉嫌犯罪；涉嫌的，依法移送</translation>
  </message>
  <message>
   <source>Say in the report, with the word 不予处罚, whether the facts meet the condition</source>
   <translation>请在调查终结报告中写明是否属于清单所列不予处罚的情形</translation>
  </message>
  <message>
   <source>Say on whom each penalty falls; who is not punished is to be told why</source>
   <translation>逐项写明对谁处罚；不予处罚的当事人应当说明理由</translation>
  </message>
  <message>
   <source>Say what is void or wrong about it, and why; the entry and its number stay</source>
   <translation>写明何处作废或者有误及其理由；原条目和文号保留</translation>
  </message>
  <message>
   <source>Say who you are with --as USER</source>
   <translation>请用 --as USER 指明操作人</translation>
  </message>
  <message>
   <source>Say why it goes back</source>
   <translation>请写明退回的理由</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>分期安排</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>得分</translation>
  </message>
  <message>
   <source>Score in tenths</source>
   <translation>评分（单位 0.1 分）</translation>
  </message>
  <message>
   <source>Score so far</source>
   <translation>暂计</translation>
  </message>
  <message>
   <source>Scoring table</source>
   <translation>评分表</translation>
  </message>
  <message>
   <source>Seal or seize</source>
   <translation>查封、扣押</translation>
  </message>
  <message>
   <source>Sealing</source>
   <translation>查封</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>所属部分</translation>
  </message>
  <message>
   <source>Security administrator</source>
   <translation>安全管理员</translation>
  </message>
  <message>
   <source>See %1</source>
   <translation>看%1</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>随机种子</translation>
  </message>
  <message>
   <source>Seed %1</source>
   <translation>抽样种子 %1</translation>
  </message>
  <message>
   <source>Seen at</source>
   <translation>发现时间</translation>
  </message>
  <message>
   <source>Seen on</source>
   <translation>发现日期</translation>
  </message>
  <message>
   <source>Seized</source>
   <translation>扣押</translation>
  </message>
  <message>
   <source>Seizure</source>
   <translation>扣押</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>发出</translation>
  </message>
  <message>
   <source>Send a chase letter</source>
   <translation>发催办函</translation>
  </message>
  <message>
   <source>Send it back</source>
   <translation>退回</translation>
  </message>
  <message>
   <source>Send the letter with its attachments</source>
   <translation>送出移送函和附件</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>已发出</translation>
  </message>
  <message>
   <source>Sent by</source>
   <translation>移送机关</translation>
  </message>
  <message>
   <source>Sent by us</source>
   <translation>我方发出</translation>
  </message>
  <message>
   <source>Sent for testing</source>
   <translation>送交检测鉴定</translation>
  </message>
  <message>
   <source>Sent on</source>
   <translation>送出日期</translation>
  </message>
  <message>
   <source>Sent, not answered yet</source>
   <translation>已送出，尚未答复</translation>
  </message>
  <message>
   <source>Sequence</source>
   <translation>序号</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>序号</translation>
  </message>
  <message>
   <source>Serious</source>
   <translation>严重</translation>
  </message>
  <message>
   <source>Serve a new notice first</source>
   <translation>请先重新送达告知书</translation>
  </message>
  <message>
   <source>Serve in another way, or have the confirmation signed</source>
   <translation>请改用其他方式送达，或者请当事人签署送达地址确认书</translation>
  </message>
  <message>
   <source>Serve it first</source>
   <translation>先送达</translation>
  </message>
  <message>
   <source>Serve the demand at once if it was not served; ten working days must follow it</source>
   <translation>尚未送达催告书的立即送达；送达后须满十个工作日</translation>
  </message>
  <message>
   <source>Served, being performed</source>
   <translation>已送达，待履行</translation>
  </message>
  <message>
   <source>Serves at</source>
   <translation>所在机关</translation>
  </message>
  <message>
   <source>Service and performance</source>
   <translation>送达执行</translation>
  </message>
  <message>
   <source>Service and publication</source>
   <translation>送达与公示</translation>
  </message>
  <message>
   <source>Service by leaving</source>
   <translation>留置送达</translation>
  </message>
  <message>
   <source>Service by post</source>
   <translation>邮寄送达</translation>
  </message>
  <message>
   <source>Service by public notice</source>
   <translation>公告送达</translation>
  </message>
  <message>
   <source>Service by public notice needs a record that the other ways failed</source>
   <translation>公告送达须有其他方式无法送达的记录</translation>
  </message>
  <message>
   <source>Set a new first password</source>
   <translation>重设初始密码</translation>
  </message>
  <message>
   <source>Set at most 30 days; one extension of at most 30 is possible</source>
   <translation>期限不超过三十日；可以延长一次，不超过三十日</translation>
  </message>
  <message>
   <source>Set up the office</source>
   <translation>设立本机关</translation>
  </message>
  <message>
   <source>Set up your own office, or try everything with an invented one first. A practice office says so on every page and paper.</source>
   <translation>设立本机关的案件库，或者先用虚构的练习机关把全部功能试一遍。练习机关的每个页面、每份文书都标明“练习”。</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>调解或者和解</translation>
  </message>
  <message>
   <source>Share in tenths of a percent</source>
   <translation>占比（‰）</translation>
  </message>
  <message>
   <source>Short for numbers</source>
   <translation>文号简称</translation>
  </message>
  <message>
   <source>Shorten the extension, or decide and lift the measure</source>
   <translation>缩短延长的期限，或者作出处理并解除措施</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>展开</translation>
  </message>
  <message>
   <source>Sign and finish</source>
   <translation>签名并完成</translation>
  </message>
  <message>
   <source>Sign in with an account that takes part in casework</source>
   <translation>用参与办案的账号登录</translation>
  </message>
  <message>
   <source>Signatures</source>
   <translation>签署</translation>
  </message>
  <message>
   <source>Signatures that it needs</source>
   <translation>需要的签署</translation>
  </message>
  <message>
   <source>Signed</source>
   <translation>已签</translation>
  </message>
  <message>
   <source>Signed by</source>
   <translation>签名人</translation>
  </message>
  <message>
   <source>Signed by %1 on %2; the sheet no longer changes</source>
   <translation>%1 于 %2 签名，评查表不再改动</translation>
  </message>
  <message>
   <source>Signed for by</source>
   <translation>签收人</translation>
  </message>
  <message>
   <source>Signed on</source>
   <translation>签名日期</translation>
  </message>
  <message>
   <source>Signed on each page</source>
   <translation>逐页签名</translation>
  </message>
  <message>
   <source>Signed, the sheet no longer changes. Esc goes back</source>
   <translation>签名后评查表不再改动。按 Esc 返回</translation>
  </message>
  <message>
   <source>Signs as</source>
   <translation>签署身份</translation>
  </message>
  <message>
   <source>Simple random sample</source>
   <translation>简单随机抽取</translation>
  </message>
  <message>
   <source>Six digits</source>
   <translation>六位数字</translation>
  </message>
  <message>
   <source>Size in bytes</source>
   <translation>大小（字节）</translation>
  </message>
  <message>
   <source>Size of the sample</source>
   <translation>样本数量</translation>
  </message>
  <message>
   <source>Sold, proceeds returned</source>
   <translation>拍卖或者变卖并返还价款</translation>
  </message>
  <message>
   <source>Somebody added &quot;%1&quot; to the store. It was not opened and not changed; restore a backup.</source>
   <translation>有人在数据库中增加了“%1”。数据库未打开，也未改动；请恢复备份。</translation>
  </message>
  <message>
   <source>Somebody else wrote first; look at the new state and try again</source>
   <translation>其间他人已作改动，请查看现状后再办</translation>
  </message>
  <message>
   <source>Something lies at %1 already; it is never written over</source>
   <translation>%1 处已有文件，不会覆盖</translation>
  </message>
  <message>
   <source>Something lies at %1 already; it is never written over.</source>
   <translation>%1 处已有文件，不会覆盖。</translation>
  </message>
  <message>
   <source>Sound recording</source>
   <translation>录音</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>阶段</translation>
  </message>
  <message>
   <source>Stage: %1, on %2</source>
   <translation>阶段：%1，%2</translation>
  </message>
  <message>
   <source>Stance</source>
   <translation>表态</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>评查标准</translation>
  </message>
  <message>
   <source>Standard %1</source>
   <translation>标准 %1 版</translation>
  </message>
  <message>
   <source>Standing under the plan</source>
   <translation>规划情况</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>State as a fact with its evidence that no harm was done</source>
   <translation>将没有造成危害后果写为事实并关联证据</translation>
  </message>
  <message>
   <source>State each fact and link the evidence for it</source>
   <translation>请逐项写明事实，并关联相应的证据</translation>
  </message>
  <message>
   <source>State in the file why it came late</source>
   <translation>在卷内写明逾期的原因</translation>
  </message>
  <message>
   <source>State in the file why it came late, and hand over within twenty-four hours</source>
   <translation>在卷内写明逾期的原因，并在二十四小时内移送</translation>
  </message>
  <message>
   <source>State in the file why it was served late</source>
   <translation>在案卷中说明逾期送达的原因</translation>
  </message>
  <message>
   <source>State it, or the surcharge cannot be collected</source>
   <translation>请予载明，否则不能收取加处罚款</translation>
  </message>
  <message>
   <source>State the facts</source>
   <translation>认定事实</translation>
  </message>
  <message>
   <source>State the facts that make it minor, and link the evidence for each</source>
   <translation>写明构成轻微的事实，并逐项关联证据</translation>
  </message>
  <message>
   <source>State the good reason in the application, or record that enforcement ends</source>
   <translation>在申请书中写明正当理由，或者登记终结执行</translation>
  </message>
  <message>
   <source>State the ground of mitigation in law, or raise the fine to the least</source>
   <translation>请写明减轻处罚的法定理由，或者将罚款提高到最低数额</translation>
  </message>
  <message>
   <source>State what made it urgent</source>
   <translation>写明紧急情况</translation>
  </message>
  <message>
   <source>Statement and defence</source>
   <translation>陈述申辩</translation>
  </message>
  <message>
   <source>Statement of the party</source>
   <translation>当事人的陈述</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>步骤</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>步骤</translation>
  </message>
  <message>
   <source>Stopped as asked. Nothing of it was kept.</source>
   <translation>已停止，未留下任何内容。</translation>
  </message>
  <message>
   <source>Subdistrict office</source>
   <translation>街道办事处</translation>
  </message>
  <message>
   <source>Subject and competence</source>
   <translation>主体与职权</translation>
  </message>
  <message>
   <source>Submit for legal review</source>
   <translation>提请法制审核</translation>
  </message>
  <message>
   <source>Submit the case for legal review; without a passed review no decision may be made</source>
   <translation>请提请法制审核；未经法制审核或者审核未通过的，不得作出决定</translation>
  </message>
  <message>
   <source>Submit the case for review again: after a hearing it is reviewed before the decision</source>
   <translation>重新提请法制审核：经过听证的，作出决定前应当审核</translation>
  </message>
  <message>
   <source>Suggestion received</source>
   <translation>收到的建议</translation>
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
   <source>Supplied by a stand-in</source>
   <translation>代填项</translation>
  </message>
  <message>
   <source>Supply what is missing and send it again</source>
   <translation>补充材料后再次送出</translation>
  </message>
  <message>
   <source>Surcharge due</source>
   <translation>应缴加处罚款</translation>
  </message>
  <message>
   <source>Surcharge paid</source>
   <translation>已缴加处罚款</translation>
  </message>
  <message>
   <source>Surcharge stated</source>
   <translation>已载明加处罚款</translation>
  </message>
  <message>
   <source>Surveying</source>
   <translation>测量</translation>
  </message>
  <message>
   <source>Suspected crime</source>
   <translation>涉嫌罪名</translation>
  </message>
  <message>
   <source>Suspected crime, not referred</source>
   <translation>涉嫌犯罪，未移送</translation>
  </message>
  <message>
   <source>Suspected crime, referred</source>
   <translation>涉嫌犯罪，已移送</translation>
  </message>
  <message>
   <source>Suspected crime: to the police</source>
   <translation>涉嫌犯罪：移送公安机关</translation>
  </message>
  <message>
   <source>Suspend or end enforcement</source>
   <translation>中止、终结执行</translation>
  </message>
  <message>
   <source>Suspend the inquiry</source>
   <translation>中止调查</translation>
  </message>
  <message>
   <source>Suspended</source>
   <translation>已中止</translation>
  </message>
  <message>
   <source>Suspended (art. 39)</source>
   <translation>中止执行（第三十九条）</translation>
  </message>
  <message>
   <source>System administrator</source>
   <translation>系统管理员</translation>
  </message>
  <message>
   <source>Table of contents</source>
   <translation>卷内目录</translation>
  </message>
  <message>
   <source>Take back before approval</source>
   <translation>批准前撤回</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>Take it out of the facts, or check its day</source>
   <translation>请从事实中删去该证据，或者核对其日期</translation>
  </message>
  <message>
   <source>Take it out, or cite the article that provides it</source>
   <translation>请删去该处罚，或者引用规定该处罚的条款</translation>
  </message>
  <message>
   <source>Take over %1 cases</source>
   <translation>导入 %1 件</translation>
  </message>
  <message>
   <source>Take over a ledger</source>
   <translation>导入台账</translation>
  </message>
  <message>
   <source>Take samples</source>
   <translation>抽样取证</translation>
  </message>
  <message>
   <source>Take the fine out; other measures stay possible</source>
   <translation>去掉罚款；其他处理措施仍可采取</translation>
  </message>
  <message>
   <source>Take the steps before it first, or enter them as late entries if they have happened</source>
   <translation>请先办理此前各步骤；已经办理的，作补录</translation>
  </message>
  <message>
   <source>Take the sum that the program counts</source>
   <translation>按程序计算的数额填写</translation>
  </message>
  <message>
   <source>Take them out: they are not sealed or seized</source>
   <translation>剔除，不得查封、扣押</translation>
  </message>
  <message>
   <source>Taken by</source>
   <translation>拍摄人</translation>
  </message>
  <message>
   <source>Taken on</source>
   <translation>拍摄日期</translation>
  </message>
  <message>
   <source>Technical appraisal</source>
   <translation>技术鉴定</translation>
  </message>
  <message>
   <source>Technical review passed</source>
   <translation>技术审核通过</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>电话</translation>
  </message>
  <message>
   <source>Telephone of the reporter</source>
   <translation>投诉举报人电话</translation>
  </message>
  <message>
   <source>Tell the party in writing without delay</source>
   <translation>及时书面告知当事人</translation>
  </message>
  <message>
   <source>Terminate the inquiry</source>
   <translation>终止调查</translation>
  </message>
  <message>
   <source>Terminated</source>
   <translation>已终止</translation>
  </message>
  <message>
   <source>Testimony of a witness</source>
   <translation>证人证言</translation>
  </message>
  <message>
   <source>Testing</source>
   <translation>检测</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>Text of the law</source>
   <translation>条文</translation>
  </message>
  <message>
   <source>Texts of laws (*.docx *.md *.txt);;All files (*)</source>
   <translation>法规文本 (*.docx *.md *.txt);;所有文件 (*)</translation>
  </message>
  <message>
   <source>That somebody left is entered by disabling the account</source>
   <translation>人员离开请用“停用”登记</translation>
  </message>
  <message>
   <source>The ID number of the party is not among what is left out</source>
   <translation>隐去的内容中没有当事人的身份证件号码</translation>
  </message>
  <message>
   <source>The account %1 is disabled</source>
   <translation>账号 %1 已停用</translation>
  </message>
  <message>
   <source>The account %1 is locked after five wrong passwords</source>
   <translation>账号 %1 因五次输错口令已锁定</translation>
  </message>
  <message>
   <source>The account has lost its key. The store key itself was not changed: a copy of the store made before can still be opened with the old password</source>
   <translation>该账户的密钥已收回。数据密钥本身没有更换：此前复制的数据副本仍可用旧密码打开</translation>
  </message>
  <message>
   <source>The act ended on</source>
   <translation>行为终了日期</translation>
  </message>
  <message>
   <source>The act may also meet %1 %2, whose fine goes up to %3 yuan; that of %4 goes up to %5 yuan</source>
   <translation>该行为可能同时触犯%1 %2，其罚款最高%3元；%4最高%5元</translation>
  </message>
  <message>
   <source>The act may also meet %1 %2; the report does not compare the two</source>
   <translation>该行为可能同时触犯%1 %2；报告中没有比较</translation>
  </message>
  <message>
   <source>The act was refused</source>
   <translation>该操作被拒绝</translation>
  </message>
  <message>
   <source>The amount %1 stands without a word saying that it is a fine; taken as one because of the column</source>
   <translation>金额 %1 没有写明是罚款，根据所在的列按罚款采用</translation>
  </message>
  <message>
   <source>The amount confiscated cannot be told for certain (%1); none is taken</source>
   <translation>没收金额不能确定（%1），不予采用</translation>
  </message>
  <message>
   <source>The amount in words is not written as it should be (%1); its value is %2 yuan</source>
   <translation>大写金额书写不规范（%1），其数额为 %2 元</translation>
  </message>
  <message>
   <source>The announcement of the provincial government and the page where the list stands (行政处罚法 24)</source>
   <translation>省人民政府的公告和公布目录的网页（行政处罚法第二十四条）</translation>
  </message>
  <message>
   <source>The answer is due on %1; there is nothing to chase yet</source>
   <translation>答复期限为 %1，尚不能催办</translation>
  </message>
  <message>
   <source>The answer of %1 was due on %2</source>
   <translation>%1应于 %2 前答复</translation>
  </message>
  <message>
   <source>The article of the matter does not provide this kind of penalty: %1</source>
   <translation>该事项的条款没有规定此种处罚：%1</translation>
  </message>
  <message>
   <source>The article provides a fine of %1 to %2 yuan</source>
   <translation>该条规定罚款%1元至%2元</translation>
  </message>
  <message>
   <source>The article provides confiscation of illegal gains, and no interview says whether there were any</source>
   <translation>该条规定没收违法所得，而询问笔录均未说明有无违法所得</translation>
  </message>
  <message>
   <source>The basis of the decision differs from the notified one</source>
   <translation>决定的依据与告知的依据不一致</translation>
  </message>
  <message>
   <source>The basis “%1” is only a normative document; it cannot set a penalty</source>
   <translation>依据“%1”只是规范性文件，不得设定行政处罚</translation>
  </message>
  <message>
   <source>The basis “%1” names no article of a law or regulation that gives this power</source>
   <translation>依据“%1”没有写明授予该权力的法律、法规条款</translation>
  </message>
  <message>
   <source>The basis “%1” names no article of a law, regulation or rule</source>
   <translation>依据“%1”没有写明法律、法规或者规章的条款</translation>
  </message>
  <message>
   <source>The batch has not been opened yet</source>
   <translation>评查批次尚未启动</translation>
  </message>
  <message>
   <source>The batch is open already</source>
   <translation>评查批次已经启动</translation>
  </message>
  <message>
   <source>The batch was opened with standard %1 version %2 and goes on with that one only</source>
   <translation>本批次启动时采用评查标准 %1 的 %2 版，只能按该版本继续</translation>
  </message>
  <message>
   <source>The birth date in the ID number (characters 7 to 14) does not exist</source>
   <translation>公民身份号码中的出生日期（第 7 至 14 位）不存在</translation>
  </message>
  <message>
   <source>The birth date in the ID number (characters 7 to 14) lies in the future</source>
   <translation>公民身份号码中的出生日期（第 7 至 14 位）晚于今天</translation>
  </message>
  <message>
   <source>The birth date in the old ID number (digits 7 to 12) does not exist</source>
   <translation>旧版公民身份号码中的出生日期（第 7 至 12 位）不存在</translation>
  </message>
  <message>
   <source>The bound file has no binder's note</source>
   <translation>案卷没有备考表</translation>
  </message>
  <message>
   <source>The bound file has no table of contents</source>
   <translation>案卷没有卷内目录</translation>
  </message>
  <message>
   <source>The bytes of %1 are not in the vault: attach the file again</source>
   <translation>保管库里没有%1的内容，请重新添加</translation>
  </message>
  <message>
   <source>The case %1 is in the population twice</source>
   <translation>案件 %1 在抽样总体中出现两次</translation>
  </message>
  <message>
   <source>The case goes on here</source>
   <translation>案件由本机关继续办理</translation>
  </message>
  <message>
   <source>The case has no file %1</source>
   <translation>本案没有文件%1</translation>
  </message>
  <message>
   <source>The case has no paper %1</source>
   <translation>本案没有文书 %1</translation>
  </message>
  <message>
   <source>The case is also about “%1”, judged for itself</source>
   <translation>本案还涉及“%1”，单独裁量</translation>
  </message>
  <message>
   <source>The case is also about “%1”: %2 to %3 yuan, judged for itself</source>
   <translation>本案还涉及“%1”：%2元至%3元，单独裁量</translation>
  </message>
  <message>
   <source>The case is closed as performed, and no re-inspection after the order says so</source>
   <translation>以履行完毕结案，但决定作出后没有复查表明已经履行</translation>
  </message>
  <message>
   <source>The case is complicated or major, and there are no minutes of a collective discussion by the responsible heads</source>
   <translation>案件情节复杂或者属重大违法行为，但没有行政机关负责人集体讨论笔录</translation>
  </message>
  <message>
   <source>The case is filed under no matter that the catalogue knows</source>
   <translation>本案立案的事项不在目录中</translation>
  </message>
  <message>
   <source>The case is not about this matter: %1</source>
   <translation>本案不涉及该事项：%1</translation>
  </message>
  <message>
   <source>The case list is damaged. Rebuild it from the journal.</source>
   <translation>案件列表已损坏。请根据日志重建。</translation>
  </message>
  <message>
   <source>The case stops here: this step was refused</source>
   <translation>案件走到这里为止：这一步不能办理</translation>
  </message>
  <message>
   <source>The case stops here: “%1” was refused</source>
   <translation>案件走到这里为止：“%1”不能办理</translation>
  </message>
  <message>
   <source>The catalogue has no matter %1</source>
   <translation>总目录中没有事项 %1</translation>
  </message>
  <message>
   <source>The cell also names a time of day (%1); it may be the time of the act and not of the filing</source>
   <translation>单元格中还写有时刻（%1），可能是违法行为发生的时间，而不是立案时间</translation>
  </message>
  <message>
   <source>The cell has %1 characters; it is kept but not read for amounts</source>
   <translation>单元格有 %1 个字符，予以保留，但不从中读取金额</translation>
  </message>
  <message>
   <source>The cell holds a longer text and not a date</source>
   <translation>单元格内是较长的文字，不是日期</translation>
  </message>
  <message>
   <source>The cell names %1 parties</source>
   <translation>单元格中有 %1 个当事人</translation>
  </message>
  <message>
   <source>The cell refers to the row above, which has nothing there</source>
   <translation>单元格写明同上，但上一行此处为空</translation>
  </message>
  <message>
   <source>The cell refers to the row above: “%1” is taken</source>
   <translation>单元格写明同上，采用“%1”</translation>
  </message>
  <message>
   <source>The certificate ends on %1, before it begins</source>
   <translation>证件失效日 %1 早于生效日</translation>
  </message>
  <message>
   <source>The certificate of %1 ends before it begins</source>
   <translation>%1 的证件失效日早于生效日</translation>
  </message>
  <message>
   <source>The chair concludes when all have spoken</source>
   <translation>结论由主持人在全体表态后确定</translation>
  </message>
  <message>
   <source>The chair speaks last</source>
   <translation>主持人末位表态</translation>
  </message>
  <message>
   <source>The closing date %1 lies before the filing on %2; it is not taken</source>
   <translation>结案日期 %1 早于立案日期 %2，不予采用</translation>
  </message>
  <message>
   <source>The column says %1 yuan and the result %2 yuan; no fine is taken</source>
   <translation>罚款列为 %1 元，处罚结果为 %2 元，罚款金额不予采用</translation>
  </message>
  <message>
   <source>The column “%1” is not known; its cells are kept as text</source>
   <translation>未识别“%1”列，其单元格按文字保留</translation>
  </message>
  <message>
   <source>The conduct ended on %1 and was discovered on %2, after the limitation period ran out on %3</source>
   <translation>违法行为于 %1 终了，于 %2 被发现，追责时效已于 %3 届满</translation>
  </message>
  <message>
   <source>The connection to the store broke</source>
   <translation>与数据库的连接中断</translation>
  </message>
  <message>
   <source>The copy does not hold what was written: %1</source>
   <translation>备份与案卷库不一致：%1</translation>
  </message>
  <message>
   <source>The counts of time limits by day do not agree with the limits. Rebuild the lists from the journal.</source>
   <translation>按日统计的期限数与期限不一致。请从日志重建列表。</translation>
  </message>
  <message>
   <source>The county government orders the demolition</source>
   <translation>由县级人民政府责成有关部门强制拆除</translation>
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
   <source>The day from which the organ may punish in its own name</source>
   <translation>自这一天起，本机关可以以自己的名义处罚</translation>
  </message>
  <message>
   <source>The day is missing</source>
   <translation>缺少日期</translation>
  </message>
  <message>
   <source>The day is past: say why it is entered only now</source>
   <translation>日期已过：写明为什么现在才录入</translation>
  </message>
  <message>
   <source>The day of receipt is missing</source>
   <translation>缺少收到日期</translation>
  </message>
  <message>
   <source>The day on which the officers' report was received is missing; the three days run from it</source>
   <translation>缺少收到执法人员报告的日期；三日期限自该日起算</translation>
  </message>
  <message>
   <source>The days off are not published yet: between %1 and %2</source>
   <translation>放假安排尚未公布：在 %1 与 %2 之间</translation>
  </message>
  <message>
   <source>The days off of %1 are not published yet; the program does not guess</source>
   <translation>%1 年的放假安排尚未公布，本程序不作推测</translation>
  </message>
  <message>
   <source>The days off that follow %1 are not published: the end of this time lies between %2 and %3</source>
   <translation>%1之后的放假安排尚未公布：该期限在%2至%3之间届满</translation>
  </message>
  <message>
   <source>The decision adds a kind of penalty of which the party was not notified</source>
   <translation>决定增加了未告知当事人的处罚种类</translation>
  </message>
  <message>
   <source>The decision does not name the party</source>
   <translation>决定书未载明当事人的姓名或者名称</translation>
  </message>
  <message>
   <source>The decision does not say how and until when to perform</source>
   <translation>决定书没有写明履行方式和期限</translation>
  </message>
  <message>
   <source>The decision does not say that a surcharge falls due on late payment</source>
   <translation>决定书未载明到期不缴纳罚款的加处罚款</translation>
  </message>
  <message>
   <source>The decision does not say that reconsideration comes before a suit</source>
   <translation>决定书没有写明应当先申请行政复议</translation>
  </message>
  <message>
   <source>The decision does not state a surcharge, so none can be collected</source>
   <translation>决定书没有写明加处罚款，不得收取</translation>
  </message>
  <message>
   <source>The decision does not state facts and evidence</source>
   <translation>决定书没有写明违法事实和证据</translation>
  </message>
  <message>
   <source>The decision does not state the address of %1</source>
   <translation>决定没有写明%1的地址</translation>
  </message>
  <message>
   <source>The decision does not state the address of the party</source>
   <translation>决定书未载明当事人的地址</translation>
  </message>
  <message>
   <source>The decision fell and its publication was withdrawn on %1; the three working days ended on %2</source>
   <translation>原决定被变更、撤销或者确认违法、无效，%1才撤回公示；三个工作日至%2届满</translation>
  </message>
  <message>
   <source>The decision fell; it should have been withdrawn from publication by %1</source>
   <translation>原决定被变更、撤销或者确认违法、无效，应当在%1前撤回公示</translation>
  </message>
  <message>
   <source>The decision is made on day %1 of %2; the last day was %3 and does not move</source>
   <translation>在第%1日作出决定，期限为%2日，至%3届满，不顺延</translation>
  </message>
  <message>
   <source>The decision of %1 was published on %2; the seven working days ended on %3</source>
   <translation>%1的决定于%2公示；七个工作日至%3届满</translation>
  </message>
  <message>
   <source>The decision states no penalty</source>
   <translation>决定书未载明行政处罚的种类</translation>
  </message>
  <message>
   <source>The decision takes %1 yuan, more than the %2 yuan of which the party was notified</source>
   <translation>决定没收%1元，多于告知的%2元</translation>
  </message>
  <message>
   <source>The decision was not served, so the time to seek a remedy does not run</source>
   <translation>决定书没有送达，复议、诉讼期限尚未起算</translation>
  </message>
  <message>
   <source>The decision was served on %1; the seven working days ended on %2</source>
   <translation>决定于 %1 送达；七个工作日的期限至 %2 届满</translation>
  </message>
  <message>
   <source>The demolition was not announced with a time to demolish oneself</source>
   <translation>没有公告限期自行拆除</translation>
  </message>
  <message>
   <source>The device did not pass the legal review</source>
   <translation>设备的设置没有通过法制审核</translation>
  </message>
  <message>
   <source>The device did not pass the technical review</source>
   <translation>设备的设置没有通过技术审核</translation>
  </message>
  <message>
   <source>The digest of %1 is not 64 hexadecimal digits</source>
   <translation>%1的校验值不是 64 位十六进制数</translation>
  </message>
  <message>
   <source>The discussion of %1 is earlier than the defence that was adopted on %2</source>
   <translation>集体讨论（%1）早于采纳陈述、申辩意见之日（%2）</translation>
  </message>
  <message>
   <source>The discussion of %1 is earlier than the hearing of %2</source>
   <translation>%1的集体讨论早于%2的听证</translation>
  </message>
  <message>
   <source>The disk does not read or write as it should. Nothing of this step was saved.</source>
   <translation>磁盘读写不正常。本步骤未保存任何内容。</translation>
  </message>
  <message>
   <source>The disk is full</source>
   <translation>磁盘已满</translation>
  </message>
  <message>
   <source>The disk is full. Make room and open the store again.</source>
   <translation>磁盘已满。请腾出空间后重新打开数据库。</translation>
  </message>
  <message>
   <source>The disk is full. Nothing of this step was saved; make room and try again.</source>
   <translation>磁盘已满。本步骤未保存任何内容；请腾出空间后重试。</translation>
  </message>
  <message>
   <source>The disk is full. What was typed is on the screen but not kept as a draft.</source>
   <translation>磁盘已满。已录入的内容仍在屏幕上，但未存为草稿。</translation>
  </message>
  <message>
   <source>The draft could not be kept on this computer</source>
   <translation>草稿未能保存在本机</translation>
  </message>
  <message>
   <source>The earlier words apply. Compare both: where the later law is lighter or no longer punishes the conduct, it applies, and the paper says so</source>
   <translation>一般适用修改前的文字。请比较两个文本：修改后处罚较轻或者不再认为是违法的，适用修改后的规定，并在文书中说明</translation>
  </message>
  <message>
   <source>The enforcement certificate of %1 is one of %2, not of %3</source>
   <translation>%1的执法证件属于%2，不属于%3</translation>
  </message>
  <message>
   <source>The enforcement committee does not replace the heads of this organ</source>
   <translation>综合行政执法委员会不能代替本机关负责人</translation>
  </message>
  <message>
   <source>The enforcement office; it issues nothing in its own name</source>
   <translation>综合行政执法办公室等；不以自己的名义制作对外文书</translation>
  </message>
  <message>
   <source>The entry at position %1 is missing</source>
   <translation>缺少位置 %1 的记录</translation>
  </message>
  <message>
   <source>The entry of %1 bears a paper or signatures: it is never deleted</source>
   <translation>%1的条目已有文书或者签名，不得删除</translation>
  </message>
  <message>
   <source>The extension and its reasons are not told to the party in writing</source>
   <translation>延长期限及理由没有书面告知当事人</translation>
  </message>
  <message>
   <source>The facts are one JSON object with a key for each field</source>
   <translation>事实应为一个 JSON 对象，每项一个键</translation>
  </message>
  <message>
   <source>The facts are one object</source>
   <translation>事实须为一个对象</translation>
  </message>
  <message>
   <source>The facts are one object with items, vetoes, others_full, merit and sign</source>
   <translation>评查事实是一个对象，含 items、vetoes、others_full、merit 和 sign</translation>
  </message>
  <message>
   <source>The facts on record speak for the tier “%1”; figures in its condition are for the officer to check: %2</source>
   <translation>在卷事实指向“%1”档；条件中的数字由承办人核对：%2</translation>
  </message>
  <message>
   <source>The field %1 is missing</source>
   <translation>缺少 %1 项</translation>
  </message>
  <message>
   <source>The file %1 cannot be read. Nothing was changed.</source>
   <translation>文件%1无法读取。没有改动任何内容。</translation>
  </message>
  <message>
   <source>The file cannot be written: is the disk full?</source>
   <translation>文件无法写入，磁盘是否已满？</translation>
  </message>
  <message>
   <source>The file cannot have the best grade</source>
   <translation>本卷不得评为最高等次</translation>
  </message>
  <message>
   <source>The file changed while it was read. Nothing of it was kept; close it elsewhere, then try again.</source>
   <translation>读取时文件有变动，未保留。请在其他程序里关闭后再试。</translation>
  </message>
  <message>
   <source>The file fails with score 0</source>
   <translation>本卷不合格，计 0 分</translation>
  </message>
  <message>
   <source>The file is damaged: parts of it cannot be read</source>
   <translation>文件已损坏：部分内容不能读取</translation>
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
   <source>The file names %1 yuan (%2): it reaches the %3 yuan from which a crime comes into view: %4</source>
   <translation>案卷载有%1元（%2），达到涉嫌犯罪的提示标准%3元：%4</translation>
  </message>
  <message>
   <source>The file names %1 yuan (%2): near the %3 yuan from which a crime comes into view: %4</source>
   <translation>案卷载有%1元（%2），接近涉嫌犯罪的提示标准%3元：%4</translation>
  </message>
  <message>
   <source>The file with the digest %1 in the vault is not as it was put</source>
   <translation>文件库中摘要值为 %1 的文件与存入时不一致</translation>
  </message>
  <message>
   <source>The file with the digest %1 is not as it was put. Restore it from a backup.</source>
   <translation>摘要值为 %1 的文件与存入时不一致。请从备份恢复。</translation>
  </message>
  <message>
   <source>The fine from which a natural person or an individual business may ask for a hearing, the figure included</source>
   <translation>公民、个体工商户可以要求听证的罚款数额，含本数</translation>
  </message>
  <message>
   <source>The fine of %1 yuan is above the %2 yuan that the law allows</source>
   <translation>罚款 %1 元高于法律规定的最高数额 %2 元</translation>
  </message>
  <message>
   <source>The fine of %1 yuan is below the least of %2 yuan: lenient stays within the range, and no ground of mitigation is chosen</source>
   <translation>罚款 %1 元低于最低数额 %2 元：从轻应当在幅度以内，且没有选定减轻处罚的理由</translation>
  </message>
  <message>
   <source>The fine of %1 yuan is heavier than the %2 yuan of which the party was notified</source>
   <translation>罚款 %1 元重于告知当事人的 %2 元</translation>
  </message>
  <message>
   <source>The fine of %1 yuan is the sum of %2 amounts; each is kept as written</source>
   <translation>罚款 %1 元为 %2 笔金额之和，各笔按原文保留</translation>
  </message>
  <message>
   <source>The fine of %1 yuan lies outside the tier “%2” (%3 to %4 yuan)</source>
   <translation>罚款 %1 元不在裁量档次“%2”（%3 元至 %4 元）以内</translation>
  </message>
  <message>
   <source>The first password of %1 has fewer than %2 characters</source>
   <translation>%1 的初始口令不足 %2 个字符</translation>
  </message>
  <message>
   <source>The folder %1 cannot be made: %2</source>
   <translation>不能建立目录 %1：%2</translation>
  </message>
  <message>
   <source>The folder of the store cannot be reached.</source>
   <translation>数据库所在文件夹无法访问。</translation>
  </message>
  <message>
   <source>The folder of the store cannot be written to. It was not changed.</source>
   <translation>数据库所在文件夹不能写入。文件夹未被改动。</translation>
  </message>
  <message>
   <source>The grade %1 is named twice</source>
   <translation>等次 %1 出现两次</translation>
  </message>
  <message>
   <source>The grades begin with the best; %1 does not begin below the one before</source>
   <translation>等次应当从最高等次排起；%1 的起始分不低于前一等次</translation>
  </message>
  <message>
   <source>The ground is a first offence, but a decision of the same kind was made against the party on %1</source>
   <translation>以初次违法为由，但%1已对该当事人作出同类决定</translation>
  </message>
  <message>
   <source>The guide %1 is for no matter</source>
   <translation>规范 %1 没有写明适用的事项</translation>
  </message>
  <message>
   <source>The head counts %1 entries, the journal holds %2</source>
   <translation>日志首部记为 %1 条记录，日志中实有 %2 条</translation>
  </message>
  <message>
   <source>The head decided on %1; the three days ended on %2</source>
   <translation>负责人于 %1 作出决定；三日期限至 %2 届满</translation>
  </message>
  <message>
   <source>The head of the journal is not as it was written</source>
   <translation>日志首部与写入时不一致</translation>
  </message>
  <message>
   <source>The head of the journal is not as it was written. Do not work on; verify the store and restore a backup.</source>
   <translation>日志首部与写入时不一致。请停止操作，校验数据库并恢复备份。</translation>
  </message>
  <message>
   <source>The head was to decide on the referral by %1</source>
   <translation>负责人应于 %1 前作出是否批准移送的决定</translation>
  </message>
  <message>
   <source>The heads discuss it together from %1 yuan on (local rule)</source>
   <translation>集体讨论标准为%1元（本地规则）</translation>
  </message>
  <message>
   <source>The intended penalty reaches the hearing threshold of %1 yuan, and the notice does not tell the right to a hearing</source>
   <translation>拟作出的处罚达到听证标准 %1 元，告知书未告知要求听证的权利</translation>
  </message>
  <message>
   <source>The items are numbered from 1 without a gap; %1 stands where %2 is due</source>
   <translation>项目应当从 1 起连续编号；应为 %2 之处写成了 %1</translation>
  </message>
  <message>
   <source>The journal was rewritten at position %1 or later: the head was made over other entries</source>
   <translation>日志在位置 %1 或者其后被改写：日志首部是按其他记录生成的</translation>
  </message>
  <message>
   <source>The key %1 is not the name of the file</source>
   <translation>键 %1 与文件名不一致</translation>
  </message>
  <message>
   <source>The key of account %1 is not as it was written. A key-holder has to set a new password.</source>
   <translation>账号 %1 的密钥与写入时不一致。须由持钥人重设口令。</translation>
  </message>
  <message>
   <source>The last character of the ID number does not agree with the others; one of them is mistyped</source>
   <translation>公民身份号码的最后一位与其余各位不符；其中有一位填错</translation>
  </message>
  <message>
   <source>The last character of the credit code does not agree with the others; one of them is mistyped</source>
   <translation>统一社会信用代码的最后一位与其余各位不符；其中有一位填错</translation>
  </message>
  <message>
   <source>The last legal review, of %1, did not pass the case</source>
   <translation>最近一次法制审核（%1）未通过</translation>
  </message>
  <message>
   <source>The last legal review, of %1, is earlier than the defence that was adopted on %2</source>
   <translation>最近一次法制审核（%1）早于 %2 采纳的陈述申辩</translation>
  </message>
  <message>
   <source>The last legal review, of %1, is earlier than the hearing of %2</source>
   <translation>最后一次法制审核在%1，早于%2的听证</translation>
  </message>
  <message>
   <source>The last number used of %1 is a whole number</source>
   <translation>%1 已用到的最后一个号须为整数</translation>
  </message>
  <message>
   <source>The last number used this year, when the office begins in the middle of it</source>
   <translation>年中启用的，填本年已用到的最后一个号</translation>
  </message>
  <message>
   <source>The later law applies, because it is lighter</source>
   <translation>适用处罚较轻的新规定</translation>
  </message>
  <message>
   <source>The law library does not have the law of %1</source>
   <translation>法律法规库中没有%1所属的法律</translation>
  </message>
  <message>
   <source>The law library has no version for %1 that is in force on %2</source>
   <translation>法律法规库中没有%2施行的%1的版本</translation>
  </message>
  <message>
   <source>The law of the day of the conduct applies unless the later one is lighter; say so in the reasons, or cite the earlier one</source>
   <translation>应当适用违法行为发生时的规定，新规定处罚较轻的除外；请在理由中写明，或者改引当时的条文</translation>
  </message>
  <message>
   <source>The legal review disagrees, and there are no minutes of a collective discussion by the responsible heads</source>
   <translation>法制审核意见为不同意，没有行政机关负责人集体讨论的笔录</translation>
  </message>
  <message>
   <source>The letter %1 of %2 was registered before, as %3</source>
   <translation>%2的移送函%1此前已登记，编号 %3</translation>
  </message>
  <message>
   <source>The letter exists already</source>
   <translation>函件已存在</translation>
  </message>
  <message>
   <source>The library has no version of the law of %1 that was in force on %2, when the conduct ended: it stands in a later one</source>
   <translation>库中没有违法行为终了之日（%2）施行的版本可查 %1，该条见于以后的版本</translation>
  </message>
  <message>
   <source>The library is empty. What you import here is shown beside every citation, looked up and kept with the papers that cite it.</source>
   <translation>库中还没有条文。导入后，程序中每处引用旁都能看到条文，可以查找，文书会记下所引的版本。</translation>
  </message>
  <message>
   <source>The limitation period is measured to this day, not to the filing.</source>
   <translation>是否超过追责时效，以这一天为准，不以立案日期为准。</translation>
  </message>
  <message>
   <source>The limitation period runs from this day; the letter tells the other organ when it ends.</source>
   <translation>追责时效自该日起算；移送函将告知对方届满日。</translation>
  </message>
  <message>
   <source>The limitation period runs out on %1</source>
   <translation>追责时效至 %1 届满</translation>
  </message>
  <message>
   <source>The lists are adopted; they change in %1 places</source>
   <translation>清单已采用，变更%1处</translation>
  </message>
  <message>
   <source>The lists no longer show the case %1 as it was written into them. Rebuild them from the journal.</source>
   <translation>各列表中案件 %1 的内容已不是写入时的样子。请根据日志重建。</translation>
  </message>
  <message>
   <source>The lists would change in %1 places; nothing was changed</source>
   <translation>清单将变更%1处；未作任何改动</translation>
  </message>
  <message>
   <source>The login %1 is given already, and is never given to somebody else</source>
   <translation>登录名 %1 已使用，不得再给他人使用</translation>
  </message>
  <message>
   <source>The login %1 is given twice</source>
   <translation>账号 %1 重复</translation>
  </message>
  <message>
   <source>The manifest names %1, which is no place in the bundle</source>
   <translation>清单列出的%1不在导出件之内</translation>
  </message>
  <message>
   <source>The matter %1 is not in the catalogue %2 of this organ</source>
   <translation>事项 %1 不在本机关的事项目录 %2 中</translation>
  </message>
  <message>
   <source>The matter %1 was not given to this organ yet; its first day is %2</source>
   <translation>事项%1尚未赋予本机关；自%2起行使</translation>
  </message>
  <message>
   <source>The matter %1 was taken back from this organ; its last day was %2</source>
   <translation>事项 %1 已从本机关收回，最后有效日为 %2</translation>
  </message>
  <message>
   <source>The matter read otherwise when the act ended: compare both versions, the lighter later one applies</source>
   <translation>行为终了时该事项的规定与现在不同：请比较两个版本，之后的规定较轻的适用之后的</translation>
  </message>
  <message>
   <source>The measure ended on %1; what has run out is not extended</source>
   <translation>查封、扣押期限已于%1届满，不能再延长</translation>
  </message>
  <message>
   <source>The measure is ordered for %1 days; the law allows 30</source>
   <translation>查封、扣押期限定为%1日，法律规定不得超过三十日</translation>
  </message>
  <message>
   <source>The measure was already extended on %1; it is extended once only</source>
   <translation>已于%1延长过一次，只能延长一次</translation>
  </message>
  <message>
   <source>The minutes are entered</source>
   <translation>笔录已记入</translation>
  </message>
  <message>
   <source>The new password is the old one</source>
   <translation>新口令与原口令相同</translation>
  </message>
  <message>
   <source>The next number of this register is %1, not %2.</source>
   <translation>本号簿的下一个号是 %1，不是 %2。</translation>
  </message>
  <message>
   <source>The notice does not say how much the fine is to be</source>
   <translation>告知书未写明拟处罚款的数额</translation>
  </message>
  <message>
   <source>The notice does not say which penalty is intended</source>
   <translation>告知书未写明拟作出何种处罚</translation>
  </message>
  <message>
   <source>The notice does not state the basis</source>
   <translation>告知书没有写明依据</translation>
  </message>
  <message>
   <source>The notice does not state the facts</source>
   <translation>告知书没有写明事实</translation>
  </message>
  <message>
   <source>The notice does not state the reasons</source>
   <translation>告知书没有写明理由</translation>
  </message>
  <message>
   <source>The notice does not tell the right to defend</source>
   <translation>告知书未告知申辩的权利</translation>
  </message>
  <message>
   <source>The notice does not tell the right to state</source>
   <translation>告知书未告知陈述的权利</translation>
  </message>
  <message>
   <source>The notice of %1 leaves %2 working days before the hearing on %3; the law wants seven</source>
   <translation>%1通知，至%3听证之间只有%2个工作日；应当在七个工作日前通知</translation>
  </message>
  <message>
   <source>The notice says “%1”; periods of up to seven days are working days and are printed as such</source>
   <translation>告知书写作“%1”；七日以内的期限为工作日，应当照此印明</translation>
  </message>
  <message>
   <source>The number carries the remark “%1”</source>
   <translation>文号带有备注“%1”</translation>
  </message>
  <message>
   <source>The number is of %1, before the filing on %2; one of the two is wrong</source>
   <translation>文号年份为 %1，早于立案日期 %2，二者必有一误</translation>
  </message>
  <message>
   <source>The officers have not shown their certificates</source>
   <translation>执法人员没有出示执法证件</translation>
  </message>
  <message>
   <source>The opinion is given</source>
   <translation>审核意见已出具</translation>
  </message>
  <message>
   <source>The order was not served, so the time to seek a remedy does not run</source>
   <translation>决定书没有送达，复议、诉讼期限尚未起算</translation>
  </message>
  <message>
   <source>The organ answers for its list (行政处罚法 24): tick off the published one, then answer yes</source>
   <translation>目录由本机关负责（行政处罚法第二十四条）：与公布的目录核对后答“是”</translation>
  </message>
  <message>
   <source>The organ that a party applies to for reconsideration</source>
   <translation>当事人申请行政复议的机关</translation>
  </message>
  <message>
   <source>The package does not say who sent it</source>
   <translation>移送包没有写明移送机关</translation>
  </message>
  <message>
   <source>The package says that it holds %1, and it cannot be read</source>
   <translation>移送包写明有 %1，但无法读取</translation>
  </message>
  <message>
   <source>The page numbers cannot be put on these pages.</source>
   <translation>这些页面无法加印页码。</translation>
  </message>
  <message>
   <source>The pages of the bound file are not numbered</source>
   <translation>案卷没有编页码</translation>
  </message>
  <message>
   <source>The paper cannot be made: %1 (%2) is missing.</source>
   <translation>文书不能生成：缺少 %1（%2）。</translation>
  </message>
  <message>
   <source>The party applies</source>
   <translation>当事人申请</translation>
  </message>
  <message>
   <source>The party can seek a remedy until %1</source>
   <translation>当事人在%1前可以申请复议或者起诉</translation>
  </message>
  <message>
   <source>The party can seek a remedy until %1; the court is applied to after that day</source>
   <translation>当事人在%1前可以申请复议或者起诉；该日之后才能申请法院强制执行</translation>
  </message>
  <message>
   <source>The party cannot be found</source>
   <translation>当事人下落不明</translation>
  </message>
  <message>
   <source>The party died</source>
   <translation>当事人死亡</translation>
  </message>
  <message>
   <source>The party disputes the facts</source>
   <translation>当事人对事实有异议</translation>
  </message>
  <message>
   <source>The party disputes the facts: they are not beyond doubt</source>
   <translation>当事人对事实有异议，违法事实不属于确凿</translation>
  </message>
  <message>
   <source>The party has not agreed to electronic service in a signed confirmation</source>
   <translation>当事人没有签署确认书同意电子送达</translation>
  </message>
  <message>
   <source>The party is a minor; what concerns minors is not published</source>
   <translation>当事人是未成年人，涉及未成年人的信息不予公开</translation>
  </message>
  <message>
   <source>The party is absent</source>
   <translation>当事人不在场</translation>
  </message>
  <message>
   <source>The party is not known</source>
   <translation>当事人不明</translation>
  </message>
  <message>
   <source>The party left without leave</source>
   <translation>当事人中途退出</translation>
  </message>
  <message>
   <source>The party pays into the bank or through the electronic system</source>
   <translation>由当事人到指定银行或者通过电子支付系统缴纳</translation>
  </message>
  <message>
   <source>The party proved that it was not at fault</source>
   <translation>当事人有证据足以证明没有主观过错</translation>
  </message>
  <message>
   <source>The party stayed away without good reason</source>
   <translation>当事人无正当理由未到</translation>
  </message>
  <message>
   <source>The party was %1 years old when the act ended: lighter or mitigated</source>
   <translation>行为终了时当事人%1周岁：应当从轻或者减轻</translation>
  </message>
  <message>
   <source>The party was %1 years old when the act ended: no penalty</source>
   <translation>行为终了时当事人%1周岁：不予处罚</translation>
  </message>
  <message>
   <source>The party was dissolved without successor</source>
   <translation>当事人终止且无权利义务承受人</translation>
  </message>
  <message>
   <source>The party was not informed of the record in time</source>
   <translation>没有及时告知当事人违法记录</translation>
  </message>
  <message>
   <source>The password has fewer than 8 characters</source>
   <translation>口令少于 8 个字符</translation>
  </message>
  <message>
   <source>The penalty is so heavy that a hearing must be offered, and there are no minutes of a collective discussion by the responsible heads</source>
   <translation>拟作出的处罚达到听证标准，没有行政机关负责人集体讨论的笔录</translation>
  </message>
  <message>
   <source>The period ends before it begins, or one of its days is missing</source>
   <translation>期间的结束日期早于开始日期，或者缺少其中一个日期</translation>
  </message>
  <message>
   <source>The period ends before it begins: %1, %2</source>
   <translation>期间的止日早于起日：%1，%2</translation>
  </message>
  <message>
   <source>The period for the defence ends on %1 and the party has not expressly waived it</source>
   <translation>陈述申辩期限至 %1 届满，当事人没有明确放弃</translation>
  </message>
  <message>
   <source>The period for the defence of %2 ends on %1 and the party has not expressly waived it</source>
   <translation>%2的陈述申辩期限至 %1 届满，其没有明确放弃</translation>
  </message>
  <message>
   <source>The place of the device is not published</source>
   <translation>设备的设置地点没有公布</translation>
  </message>
  <message>
   <source>The place of the device is published</source>
   <translation>设置地点已公布</translation>
  </message>
  <message>
   <source>The point stands twice: %1</source>
   <translation>要点写了两遍：%1</translation>
  </message>
  <message>
   <source>The points of the items add up to %1 tenths and not to %2</source>
   <translation>各项分值合计为 %1，与总分 %2 不符（单位 0.1 分）</translation>
  </message>
  <message>
   <source>The police hold the case; no new fine is imposed while they do, and a penalty may not stand in for a referral</source>
   <translation>案件已移送公安机关；办理期间不再给予罚款，也不得以行政处罚代替移送</translation>
  </message>
  <message>
   <source>The police passed it on</source>
   <translation>公安机关转送</translation>
  </message>
  <message>
   <source>The police uphold their refusal</source>
   <translation>公安机关维持不予立案</translation>
  </message>
  <message>
   <source>The police were to answer by %1</source>
   <translation>公安机关应于 %1 前答复</translation>
  </message>
  <message>
   <source>The police were to decide again by %1</source>
   <translation>公安机关应当于%1前作出复议决定</translation>
  </message>
  <message>
   <source>The practice case and the people of the practice office, with the terms and thresholds of your own. Nothing of it is kept.</source>
   <translation>用练习案件和练习机关的人员，期限和标准按本机关的设定。什么都不保存。</translation>
  </message>
  <message>
   <source>The practice case is told up to the served notice…</source>
   <translation>正在录入练习案件，到告知书送达为止…</translation>
  </message>
  <message>
   <source>The practice office is made…</source>
   <translation>正在建立练习机关…</translation>
  </message>
  <message>
   <source>The pre-check finds nothing</source>
   <translation>预检未发现问题</translation>
  </message>
  <message>
   <source>The printer did not take the job.</source>
   <translation>打印机没有接受打印任务。</translation>
  </message>
  <message>
   <source>The printer stopped after page %1.</source>
   <translation>打印机在第 %1 页之后停止。</translation>
  </message>
  <message>
   <source>The procedure has no such step at this stage</source>
   <translation>本阶段没有这一步骤</translation>
  </message>
  <message>
   <source>The prosecutor was to be asked to supervise by %1</source>
   <translation>应当于%1前建议人民检察院立案监督</translation>
  </message>
  <message>
   <source>The question %1 has no choice %2</source>
   <translation>问题 %1 没有选项 %2</translation>
  </message>
  <message>
   <source>The question %1 is asked twice</source>
   <translation>问题 %1 问了两遍</translation>
  </message>
  <message>
   <source>The re-inspection of %1 found it corrected in part only</source>
   <translation>%1复查仅部分改正</translation>
  </message>
  <message>
   <source>The re-inspection of %1 found it corrected: where the party did so of its own accord this is a ground to go lighter or below; it is one of the three elements of no penalty</source>
   <translation>%1复查已改正：当事人主动改正、消除或者减轻后果的，是从轻、减轻的情形；也是轻微不罚三要件之一</translation>
  </message>
  <message>
   <source>The re-inspection of %1 found it not corrected; the standard of the office says what that means for the tier</source>
   <translation>%1复查未改正：对档次的影响按本机关裁量权基准</translation>
  </message>
  <message>
   <source>The record of %1 was made by fewer than two certified officers and is evidence of the facts</source>
   <translation>%1 的笔录由不足两名持证执法人员制作，且用作认定事实的证据</translation>
  </message>
  <message>
   <source>The record of the draw does not give the files that are under review</source>
   <translation>按记录的种子和范围抽不出正在评查的这些案卷</translation>
  </message>
  <message>
   <source>The record was checked for truth, clearness and completeness</source>
   <translation>记录内容已审核（真实、清晰、完整、准确）</translation>
  </message>
  <message>
   <source>The referral has no paper %1</source>
   <translation>该移送没有文书 %1</translation>
  </message>
  <message>
   <source>The referral has no such step now</source>
   <translation>该移送目前不能办理此步</translation>
  </message>
  <message>
   <source>The referral was changed meanwhile by somebody else</source>
   <translation>该移送已被他人更改</translation>
  </message>
  <message>
   <source>The referral was to be handed to the police by %1</source>
   <translation>应于 %1 前移送公安机关</translation>
  </message>
  <message>
   <source>The register has no time limit %1</source>
   <translation>期限表中没有期限 %1</translation>
  </message>
  <message>
   <source>The register has no time limit %1 in force on %2</source>
   <translation>期限表中没有在 %2 有效的期限 %1</translation>
  </message>
  <message>
   <source>The report chooses: %1. Ground: %2</source>
   <translation>调查报告选择：%1。情形：%2</translation>
  </message>
  <message>
   <source>The report chooses: %1; it names no ground</source>
   <translation>调查报告选择：%1；未写明情形</translation>
  </message>
  <message>
   <source>The report has been issued; its sheets are closed</source>
   <translation>评查报告已经签发，评查表不再改动</translation>
  </message>
  <message>
   <source>The responsible head states the reason and signs; the defect stays on record</source>
   <translation>请行政机关负责人说明理由并签名；瑕疵保留在记录中</translation>
  </message>
  <message>
   <source>The responsible head was present</source>
   <translation>行政机关负责人出庭</translation>
  </message>
  <message>
   <source>The review batch has no paper %1</source>
   <translation>该评查批次没有文书%1</translation>
  </message>
  <message>
   <source>The review batch was changed meanwhile by somebody else</source>
   <translation>该评查批次其间已被他人改动</translation>
  </message>
  <message>
   <source>The review of %1 found a problem under “%2”, which was neither mended nor answered</source>
   <translation>%1 的审核指出“%2”有问题，尚未补正也未答复</translation>
  </message>
  <message>
   <source>The rights to state and to defend were not told</source>
   <translation>没有告知陈述、申辩权利</translation>
  </message>
  <message>
   <source>The row belongs to a notice and not to a decision: nothing was imposed yet</source>
   <translation>该行对应告知书而非决定书：尚未作出处罚</translation>
  </message>
  <message>
   <source>The row has %1 cells and the heading %2: a comma too many or too few has shifted it (line %3)</source>
   <translation>本行有 %1 个单元格，表头有 %2 个：多了或者少了逗号，致使各列错位（文本第 %3 行）</translation>
  </message>
  <message>
   <source>The row has been imported before</source>
   <translation>本行此前已经导入</translation>
  </message>
  <message>
   <source>The row is a total and no case</source>
   <translation>本行是合计，不是案件</translation>
  </message>
  <message>
   <source>The row is the same as row %1</source>
   <translation>本行与第 %1 行相同</translation>
  </message>
  <message>
   <source>The row names neither a party nor a cause nor a document number: it is no case</source>
   <translation>本行没有当事人、案由，也没有文号，不是案件</translation>
  </message>
  <message>
   <source>The rule %1 is given either an item or a veto</source>
   <translation>规则 %1 应当对应一个项目或者一个一票否决项，二者只能择一</translation>
  </message>
  <message>
   <source>The rule %1 names a veto %2 that does not exist</source>
   <translation>规则 %1 对应的一票否决项 %2 不存在</translation>
  </message>
  <message>
   <source>The rule %1 names an item %2 that does not exist</source>
   <translation>规则 %1 对应的第 %2 项不存在</translation>
  </message>
  <message>
   <source>The rule %1 proposes a deduction that item %2 does not allow</source>
   <translation>规则 %1 建议的扣分超出第 %2 项允许的范围</translation>
  </message>
  <message>
   <source>The same act was fined before</source>
   <translation>同一违法行为此前已被罚款</translation>
  </message>
  <message>
   <source>The same act was fined before: no second fine, other measures stay possible</source>
   <translation>同一行为已被罚款：不得再次罚款，可以采取其他措施</translation>
  </message>
  <message>
   <source>The same act was fined before; it is not fined a second time</source>
   <translation>同一违法行为已经罚款；不得再次罚款</translation>
  </message>
  <message>
   <source>The same act was fined before; this case may lead to other measures, never to a fine</source>
   <translation>同一违法行为已被罚款；本案可以采取其他处理措施，不得再处罚款</translation>
  </message>
  <message>
   <source>The same officer interviews two persons at once: this record overlaps that of %1</source>
   <translation>同一执法人员同时询问两人：本笔录与%1的笔录时间重叠</translation>
  </message>
  <message>
   <source>The sample has been drawn; it is not drawn twice</source>
   <translation>样本已经抽取，不得重复抽取</translation>
  </message>
  <message>
   <source>The scene was met on %1; a decision on the spot is made there and then</source>
   <translation>%1在现场发现；当场处罚应当当场作出决定</translation>
  </message>
  <message>
   <source>The sealed field %3 of entry %2 of %1 is not as it was written</source>
   <translation>%1 的第 %2 条记录的封存字段 %3 与写入时不一致</translation>
  </message>
  <message>
   <source>The sealing or seizure ran out on %1 and nothing was decided on the things</source>
   <translation>查封、扣押期限已于%1届满，没有作出处理决定</translation>
  </message>
  <message>
   <source>The security administrator unlocks it, or a new password is set.</source>
   <translation>由安全管理员解锁，或者重设口令。</translation>
  </message>
  <message>
   <source>The set-up does not say %1</source>
   <translation>建库文件没有写明 %1</translation>
  </message>
  <message>
   <source>The seven working days to decide on the preserved evidence ended on %1; it was decided on %2</source>
   <translation>先行登记保存的证据，七个工作日的处理期限至 %1 届满；处理决定于 %2 作出</translation>
  </message>
  <message>
   <source>The sheet has no reviewer yet</source>
   <translation>本评查表尚未指定评查员</translation>
  </message>
  <message>
   <source>The sheet is signed</source>
   <translation>评查表已签名</translation>
  </message>
  <message>
   <source>The sheet is signed and no longer changes</source>
   <translation>评查表已经签名，不再改动</translation>
  </message>
  <message>
   <source>The sheet is with %1; only the reviewer fills and signs it</source>
   <translation>本评查表由 %1 负责，只有该评查员可以填写和签名</translation>
  </message>
  <message>
   <source>The sheet needs a reviewer</source>
   <translation>评查表应当指定评查员</translation>
  </message>
  <message>
   <source>The signed-in person does not hold the right to do this</source>
   <translation>登录的人没有这项权限</translation>
  </message>
  <message>
   <source>The standard %1 version %2 is not valid on %3</source>
   <translation>评查标准 %1 的 %2 版于 %3 不在有效期内</translation>
  </message>
  <message>
   <source>The standard ends on %1 before it begins on %2</source>
   <translation>评查标准的失效日期 %1 早于生效日期 %2</translation>
  </message>
  <message>
   <source>The standard has no item %1</source>
   <translation>评查标准中没有第 %1 项</translation>
  </message>
  <message>
   <source>The standard has no veto %1</source>
   <translation>评查标准中没有一票否决项 %1</translation>
  </message>
  <message>
   <source>The standard that the batch was opened with is not at hand</source>
   <translation>找不到该批次开设时所用的评查标准</translation>
  </message>
  <message>
   <source>The step %1 has no place for files</source>
   <translation>步骤%1不能附文件</translation>
  </message>
  <message>
   <source>The step needs a text: the way of sending, who received, the reason or the answer</source>
   <translation>此步须填写文字：发送方式、接收人、理由或者答复</translation>
  </message>
  <message>
   <source>The store cannot be opened</source>
   <translation>数据库不能打开</translation>
  </message>
  <message>
   <source>The store cannot be opened safely: the setting %1 is refused here. Keep the store on a local disk.</source>
   <translation>数据库不能安全打开：此处不接受设置 %1。请将数据库放在本机磁盘上。</translation>
  </message>
  <message>
   <source>The store cannot be opened. Look whether the file and its folder are there.</source>
   <translation>数据库不能打开。请查看该文件及其文件夹是否存在。</translation>
  </message>
  <message>
   <source>The store cannot be written to: the file or its folder is read-only.</source>
   <translation>数据库不能写入：该文件或者其文件夹为只读。</translation>
  </message>
  <message>
   <source>The store did not do as asked (code %1). Nothing of this step was saved.</source>
   <translation>数据库未能完成所要求的操作（代码 %1）。本步骤未保存任何内容。</translation>
  </message>
  <message>
   <source>The store is cut short. Restore a backup.</source>
   <translation>数据库文件不完整，末尾缺失。请恢复备份。</translation>
  </message>
  <message>
   <source>The store is damaged</source>
   <translation>数据库已损坏</translation>
  </message>
  <message>
   <source>The store is damaged. Do not work on; verify it and restore a backup.</source>
   <translation>数据库已损坏。请停止操作，校验数据库并恢复备份。</translation>
  </message>
  <message>
   <source>The store is in use by another program</source>
   <translation>数据库正被另一程序使用</translation>
  </message>
  <message>
   <source>The store is in use by another program. Close it there and try again.</source>
   <translation>数据库正被另一程序使用。请先在那里关闭，再重试。</translation>
  </message>
  <message>
   <source>The store is made and the keys of the people are drawn…</source>
   <translation>正在建立案卷库，生成各人的密钥…</translation>
  </message>
  <message>
   <source>The store is of an older version; open it once in the program to upgrade it.</source>
   <translation>数据库为较旧的版本；请在程序中打开一次以完成升级。</translation>
  </message>
  <message>
   <source>The store is open in another window or on another account of this computer. Close it there and try again.</source>
   <translation>数据库已在另一窗口或者本机的另一账户中打开。请先在那里关闭，再重试。</translation>
  </message>
  <message>
   <source>The store lies in %1, a folder that is copied to other computers while it is in use. Move it to a local folder.</source>
   <translation>数据库位于 %1，该文件夹在使用时会同步到其他电脑。请将数据库移到本机文件夹。</translation>
  </message>
  <message>
   <source>The store lies on a network drive</source>
   <translation>数据库位于网络盘上</translation>
  </message>
  <message>
   <source>The store lies on a network drive, where two computers would destroy each other's work. Move it to a local disk; on the drive it can only be read.</source>
   <translation>数据库位于网络盘上，两台电脑会互相破坏对方写入的内容。请将数据库移到本机磁盘；在网络盘上只能读取。</translation>
  </message>
  <message>
   <source>The store may only be read</source>
   <translation>数据库只能读取</translation>
  </message>
  <message>
   <source>The store or its folder is read-only. It was not changed.</source>
   <translation>数据库或者其文件夹为只读。数据库未被改动。</translation>
  </message>
  <message>
   <source>The store was left half upgraded or was changed by another program. It was not opened and not changed; restore a backup.</source>
   <translation>数据库升级未完成，或者被另一程序改动过。数据库未打开，也未改动；请恢复备份。</translation>
  </message>
  <message>
   <source>The store was written by a newer version of Anjuan</source>
   <translation>数据库由更新版本的案卷写成</translation>
  </message>
  <message>
   <source>The store was written by a newer version of the program (schema %1, this one knows %2). Its content was not changed. Install the newer version.</source>
   <translation>数据库由更新版本的程序写成（结构版本 %1，本程序支持到 %2）。内容未被改动。请安装更新的版本。</translation>
  </message>
  <message>
   <source>The surcharge of %1 yuan is more than the fine of %2 yuan</source>
   <translation>加处罚款%1元，超出罚款%2元</translation>
  </message>
  <message>
   <source>The suspected crime is missing</source>
   <translation>缺少涉嫌的罪名</translation>
  </message>
  <message>
   <source>The team reported on %1; the three days to approve the referral ended on %2</source>
   <translation>专案组%1提出报告；三日内作出是否移送决定的期限至%2届满</translation>
  </message>
  <message>
   <source>The ten working days after the demand end on %1</source>
   <translation>催告书送达后的十个工作日至%1届满</translation>
  </message>
  <message>
   <source>The text of %1 is larger than 16 MB; no law is</source>
   <translation>%1 的正文超过 16 MB，不会是一部法规</translation>
  </message>
  <message>
   <source>The three administrators hold no other role, and one person is only one of them</source>
   <translation>三类管理员不得兼任其他角色，一人只能担任其中一类</translation>
  </message>
  <message>
   <source>The three administrators hold no other role, so that nobody controls and uses the program at once</source>
   <translation>系统、安全、审计管理员不得兼任其他角色，以免同一人既管理又使用本程序</translation>
  </message>
  <message>
   <source>The three months to apply to the court ended on %1</source>
   <translation>申请法院强制执行的三个月期限已于%1届满</translation>
  </message>
  <message>
   <source>The three months to apply to the court ended on %1; the court refuses without good reason</source>
   <translation>申请法院强制执行的三个月期限已于%1届满；无正当理由的，法院不予受理</translation>
  </message>
  <message>
   <source>The tier %1 of %2 is measured otherwise than the matter</source>
   <translation>事项 %2 的裁量档次“%1”与该事项的罚款计算方式不一致</translation>
  </message>
  <message>
   <source>The tier %1 of %2 leaves the range that the law sets</source>
   <translation>事项 %2 的裁量档次“%1”超出法定幅度</translation>
  </message>
  <message>
   <source>The time to demolish oneself runs until %1</source>
   <translation>自行拆除的期限至%1</translation>
  </message>
  <message>
   <source>The told case has no step %1</source>
   <translation>案件没有步骤 %1</translation>
  </message>
  <message>
   <source>The town government or the street office decides and seals; put its name into the set-up</source>
   <translation>由乡镇人民政府或者街道办事处作出决定并用印；在设置中写明其名称</translation>
  </message>
  <message>
   <source>The two or three characters with which its document numbers begin</source>
   <translation>文号开头的两三个字</translation>
  </message>
  <message>
   <source>The two passwords differ</source>
   <translation>两次输入的密码不一致</translation>
  </message>
  <message>
   <source>The urgent measure of %1 is not reported to the responsible head</source>
   <translation>%1的紧急措施没有向行政机关负责人报告</translation>
  </message>
  <message>
   <source>The urgent measure of %1 was reported after more than twenty-four hours</source>
   <translation>%1的紧急措施超过二十四小时才报告</translation>
  </message>
  <message>
   <source>The vault beside the store belongs to another store. Nothing was changed.</source>
   <translation>数据库旁的文件库属于另一个数据库。未作任何改动。</translation>
  </message>
  <message>
   <source>The vault holds nothing under the digest %1</source>
   <translation>文件库中没有摘要值为 %1 的文件</translation>
  </message>
  <message>
   <source>The version %1 is adopted already</source>
   <translation>版本%1已经采用</translation>
  </message>
  <message>
   <source>The version %1 is in force from %2: a new one begins later</source>
   <translation>版本%1自%2起施行，新版本的起始日应在其后</translation>
  </message>
  <message>
   <source>The version in force on %2 has no such article: %1</source>
   <translation>%2施行的文本没有这一条：%1</translation>
  </message>
  <message>
   <source>The version in force on %2 has no such item: %1</source>
   <translation>%2施行的文本没有这一项：%1</translation>
  </message>
  <message>
   <source>The version in force on %2 has no such paragraph: %1</source>
   <translation>%2施行的文本没有这一款：%1</translation>
  </message>
  <message>
   <source>The veto %1 is named twice</source>
   <translation>一票否决项 %1 出现两次</translation>
  </message>
  <message>
   <source>The whole case leaves</source>
   <translation>全案移送</translation>
  </message>
  <message>
   <source>The words of %1 were changed after %2, when the conduct ended</source>
   <translation>%1的文字在违法行为终了之日（%2）以后作了修改</translation>
  </message>
  <message>
   <source>The words of the notice do not name the fine of %1 yuan</source>
   <translation>告知书的文字没有写明罚款 %1 元</translation>
  </message>
  <message>
   <source>The yearly table needs both days of its period, as a rule 1 January and 31 December</source>
   <translation>年度数据要有期间的起止两日，一般是1月1日和12月31日</translation>
  </message>
  <message>
   <source>There are at least two grades, the best within 100 points, and the last begins at 0</source>
   <translation>等次至少两个，最高等次的起始分不超过 100 分，最低等次从 0 分起</translation>
  </message>
  <message>
   <source>There is an account %1 already, or this person has one</source>
   <translation>账号 %1 已存在，或者此人已有账号</translation>
  </message>
  <message>
   <source>There is no account %1</source>
   <translation>没有账号 %1</translation>
  </message>
  <message>
   <source>There is no act %1</source>
   <translation>没有行为 %1</translation>
  </message>
  <message>
   <source>There is no case %1</source>
   <translation>没有案件 %1</translation>
  </message>
  <message>
   <source>There is no case to draw from</source>
   <translation>没有可供抽取的案件</translation>
  </message>
  <message>
   <source>There is no document template %1.</source>
   <translation>没有文书模板 %1。</translation>
  </message>
  <message>
   <source>There is no field %1 here</source>
   <translation>此处没有 %1 这一项</translation>
  </message>
  <message>
   <source>There is no guide %1</source>
   <translation>没有规范 %1</translation>
  </message>
  <message>
   <source>There is no legal review before this day</source>
   <translation>此日之前没有法制审核</translation>
  </message>
  <message>
   <source>There is no notice of this hearing on record</source>
   <translation>没有本次听证的通知记录</translation>
  </message>
  <message>
   <source>There is no procedure %1</source>
   <translation>没有程序 %1</translation>
  </message>
  <message>
   <source>There is no question %1</source>
   <translation>没有问题 %1</translation>
  </message>
  <message>
   <source>There is no referral %1</source>
   <translation>没有移送 %1</translation>
  </message>
  <message>
   <source>There is no review batch %1</source>
   <translation>没有评查批次%1</translation>
  </message>
  <message>
   <source>There is no role %1</source>
   <translation>没有角色 %1</translation>
  </message>
  <message>
   <source>There is no standard %1</source>
   <translation>没有评查标准%1</translation>
  </message>
  <message>
   <source>There is no step %1; `procedure show ordinary` lists them</source>
   <translation>没有步骤 %1；各步骤可用 `procedure show ordinary` 列出</translation>
  </message>
  <message>
   <source>There is no store at %1.</source>
   <translation>%1 处没有数据库。</translation>
  </message>
  <message>
   <source>There is no store here yet</source>
   <translation>这里还没有案件库</translation>
  </message>
  <message>
   <source>There is no such case</source>
   <translation>没有此案件</translation>
  </message>
  <message>
   <source>There is no such thing</source>
   <translation>没有找到</translation>
  </message>
  <message>
   <source>There is no template %1</source>
   <translation>没有模板 %1</translation>
  </message>
  <message>
   <source>These bytes are no PDF that can be opened.</source>
   <translation>这些内容不是可以打开的 PDF。</translation>
  </message>
  <message>
   <source>They accepted</source>
   <translation>登记对方受理</translation>
  </message>
  <message>
   <source>They refused</source>
   <translation>登记对方不予受理</translation>
  </message>
  <message>
   <source>They returned it</source>
   <translation>登记对方退回</translation>
  </message>
  <message>
   <source>Things and materials handed over</source>
   <translation>送交的物品和材料</translation>
  </message>
  <message>
   <source>This account sees no cases</source>
   <translation>此账号不能查看案件</translation>
  </message>
  <message>
   <source>This account sees no cases and no files of them</source>
   <translation>此账户不能查看案件及其文件</translation>
  </message>
  <message>
   <source>This file is not a store of this program. It was not changed.</source>
   <translation>该文件不是本程序的数据库。文件未被改动。</translation>
  </message>
  <message>
   <source>This is not a document that the program has frozen.</source>
   <translation>这不是本程序定稿的文书。</translation>
  </message>
  <message>
   <source>This is the first round: nothing to compare with</source>
   <translation>本次为第一轮，没有可对照的内容</translation>
  </message>
  <message>
   <source>This matter is on the list of what is not punished: %1 (%2)</source>
   <translation>本事项列入不予处罚清单：%1（%2）</translation>
  </message>
  <message>
   <source>This office decided %1 times before against the party for the same kind, last on %2: no first offence</source>
   <translation>本库中对该当事人同类违法已作出%1次决定，最近一次%2：不属初次违法</translation>
  </message>
  <message>
   <source>This page</source>
   <translation>关联本页</translation>
  </message>
  <message>
   <source>This password is among the first that anybody would try; choose another</source>
   <translation>这个口令最容易被人猜中；请另选一个</translation>
  </message>
  <message>
   <source>This recovery sheet does not open the store</source>
   <translation>这张恢复单不能打开本数据库</translation>
  </message>
  <message>
   <source>This store has accounts already; a key-holder admits new ones</source>
   <translation>数据库已有账号；新账号由持钥人开通</translation>
  </message>
  <message>
   <source>This store holds no earlier fine of the same kind</source>
   <translation>本库尚无同类罚款案件</translation>
  </message>
  <message>
   <source>This store knows no earlier decision of the same kind against the party; it says nothing about other organs: record source, scope and day of the query</source>
   <translation>本库未见对该当事人的同类决定；不能说明其他机关的情况，请记录查询来源、范围和日期</translation>
  </message>
  <message>
   <source>Thresholds</source>
   <translation>数额界限</translation>
  </message>
  <message>
   <source>Thu</source>
   <translation>周四</translation>
  </message>
  <message>
   <source>Ticks are a help at the scene and are not kept</source>
   <translation>勾选只帮助现场核对，不保存</translation>
  </message>
  <message>
   <source>Tier</source>
   <translation>裁量档次</translation>
  </message>
  <message>
   <source>Tier of the discretion standard</source>
   <translation>裁量档次</translation>
  </message>
  <message>
   <source>Tier “%1”</source>
   <translation>档次“%1”</translation>
  </message>
  <message>
   <source>Tiers of the standard</source>
   <translation>裁量档次</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>时刻</translation>
  </message>
  <message>
   <source>Time limit</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>Time limits</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>Time limits that run</source>
   <translation>正在计算的期限</translation>
  </message>
  <message>
   <source>Time of the hearing</source>
   <translation>听证时间</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>标题</translation>
  </message>
  <message>
   <source>Titles</source>
   <translation>标题</translation>
  </message>
  <message>
   <source>To</source>
   <translation>结束时间</translation>
  </message>
  <message>
   <source>To a competent department or another town</source>
   <translation>移送主管部门或者其他镇街</translation>
  </message>
  <message>
   <source>To ask</source>
   <translation>要询问的</translation>
  </message>
  <message>
   <source>To be archived</source>
   <translation>待归档</translation>
  </message>
  <message>
   <source>To be careful about</source>
   <translation>要注意的</translation>
  </message>
  <message>
   <source>To be corrected by</source>
   <translation>改正期限</translation>
  </message>
  <message>
   <source>To be demolished by</source>
   <translation>自行拆除期限</translation>
  </message>
  <message>
   <source>To be discussed by the responsible heads</source>
   <translation>需要负责人集体讨论的案件</translation>
  </message>
  <message>
   <source>To be done by</source>
   <translation>履行期限</translation>
  </message>
  <message>
   <source>To be paid</source>
   <translation>待缴款</translation>
  </message>
  <message>
   <source>To be served</source>
   <translation>待送达</translation>
  </message>
  <message>
   <source>To do: %1</source>
   <translation>怎么办：%1</translation>
  </message>
  <message>
   <source>To find out</source>
   <translation>要查明的</translation>
  </message>
  <message>
   <source>To mind</source>
   <translation>留意</translation>
  </message>
  <message>
   <source>To photograph and record</source>
   <translation>要拍摄、记录的</translation>
  </message>
  <message>
   <source>To the police only.</source>
   <translation>仅移送公安机关时填写。</translation>
  </message>
  <message>
   <source>To the police only: the principal head decides within three days of it.</source>
   <translation>仅移送公安机关时填写：正职负责人应自该日起三日内决定。</translation>
  </message>
  <message>
   <source>To which organ</source>
   <translation>转送的机关</translation>
  </message>
  <message>
   <source>Told to the party in writing</source>
   <translation>已书面告知当事人</translation>
  </message>
  <message>
   <source>Total in tenths</source>
   <translation>总分（单位 0.1 分）</translation>
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
   <source>Two officers, at the scene, up to %1 yuan for a person and %2 yuan for an organisation</source>
   <translation>两名执法人员当场作出；对公民%1元以下、对法人或者其他组织%2元以下罚款或者警告</translation>
  </message>
  <message>
   <source>Two people have the login %1</source>
   <translation>账号 %1 有两人使用</translation>
  </message>
  <message>
   <source>Type a day as 2026-01-31, or leave the field empty</source>
   <translation>日期写成 2026-01-31，或者留空</translation>
  </message>
  <message>
   <source>Type of the file</source>
   <translation>文件类型</translation>
  </message>
  <message>
   <source>Under fourteen</source>
   <translation>不满十四周岁</translation>
  </message>
  <message>
   <source>Under inquiry</source>
   <translation>调查取证</translation>
  </message>
  <message>
   <source>Under legal review</source>
   <translation>法制审核中</translation>
  </message>
  <message>
   <source>Under review</source>
   <translation>评查中</translation>
  </message>
  <message>
   <source>Under seal or seizure</source>
   <translation>查封、扣押中</translation>
  </message>
  <message>
   <source>Unified social credit code</source>
   <translation>统一社会信用代码</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>单位</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>解除锁定</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>至</translation>
  </message>
  <message>
   <source>Up to %1 yuan the decision may be made on the spot where the facts are clear</source>
   <translation>%1元以下且违法事实确凿的，可以当场处罚</translation>
  </message>
  <message>
   <source>Upheld</source>
   <translation>维持（驳回）</translation>
  </message>
  <message>
   <source>Urgent</source>
   <translation>情况紧急</translation>
  </message>
  <message>
   <source>Urgent: approval follows within 24 hours</source>
   <translation>情况紧急，二十四小时内补办批准</translation>
  </message>
  <message>
   <source>Use of discretion</source>
   <translation>裁量方式</translation>
  </message>
  <message>
   <source>Use the notice of the right to a hearing</source>
   <translation>请使用行政处罚听证告知书</translation>
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
   <source>Value</source>
   <translation>数值</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>审核结果</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>版本</translation>
  </message>
  <message>
   <source>Version %1 with %2 matters is adopted; in force from %3</source>
   <translation>已采用版本%1，共 %2 项，自%3起施行</translation>
  </message>
  <message>
   <source>Version %1 with %2 matters would be in force from %3; nothing was changed</source>
   <translation>版本%1共 %2 项，采用后自%3起施行；现在没有改动</translation>
  </message>
  <message>
   <source>Version of %1, in force from %2</source>
   <translation>%1 版本，自 %2 起施行</translation>
  </message>
  <message>
   <source>Version of the standard</source>
   <translation>标准版本</translation>
  </message>
  <message>
   <source>Version of the template</source>
   <translation>模板版本</translation>
  </message>
  <message>
   <source>Veto</source>
   <translation>一票否决项</translation>
  </message>
  <message>
   <source>Veto applies</source>
   <translation>构成一票否决</translation>
  </message>
  <message>
   <source>Veto: one that applies fails the file</source>
   <translation>一票否决项：构成一项，案卷即为不合格</translation>
  </message>
  <message>
   <source>Vetoes</source>
   <translation>一票否决项</translation>
  </message>
  <message>
   <source>Video recording</source>
   <translation>录像</translation>
  </message>
  <message>
   <source>Volumes</source>
   <translation>卷册</translation>
  </message>
  <message>
   <source>Voucher</source>
   <translation>凭证</translation>
  </message>
  <message>
   <source>Wait for its outcome</source>
   <translation>等待其结果</translation>
  </message>
  <message>
   <source>Wait for their answer; when they do not file, the case goes on</source>
   <translation>等待公安机关答复；不予立案的，继续办理本案</translation>
  </message>
  <message>
   <source>Wait until notice, time and remedies have run out</source>
   <translation>等公告期限和复议、诉讼期限届满</translation>
  </message>
  <message>
   <source>Wait until that day is over</source>
   <translation>等该日届满</translation>
  </message>
  <message>
   <source>Waiting for legal review</source>
   <translation>待审核案件</translation>
  </message>
  <message>
   <source>Waits for a court or another organ</source>
   <translation>等待法院或者其他机关处理结果</translation>
  </message>
  <message>
   <source>Waits for a signature</source>
   <translation>等待签字</translation>
  </message>
  <message>
   <source>Waits for an expert</source>
   <translation>等待鉴定、检测</translation>
  </message>
  <message>
   <source>Waits for approval</source>
   <translation>等待批准</translation>
  </message>
  <message>
   <source>Waits for the missing material</source>
   <translation>等待对方补充材料</translation>
  </message>
  <message>
   <source>Waits for the police to decide again</source>
   <translation>等待公安机关复议决定</translation>
  </message>
  <message>
   <source>Waits for the receipt</source>
   <translation>等待对方回执</translation>
  </message>
  <message>
   <source>Waits for their answer</source>
   <translation>等待对方答复</translation>
  </message>
  <message>
   <source>Waits for their decision</source>
   <translation>等待对方决定是否受理</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>警告</translation>
  </message>
  <message>
   <source>Water, power, heat or gas of homes was cut</source>
   <translation>停止供应居民生活水、电、热、燃气</translation>
  </message>
  <message>
   <source>Water, power, heat or gas of homes was cut to make the party comply, a forbidden means</source>
   <translation>以停止供应居民生活水、电、热、燃气的方式迫使当事人履行，法律禁止</translation>
  </message>
  <message>
   <source>Wed</source>
   <translation>周三</translation>
  </message>
  <message>
   <source>What %1 would change</source>
   <translation>%1将改动的内容</translation>
  </message>
  <message>
   <source>What became of property</source>
   <translation>财物处理情况</translation>
  </message>
  <message>
   <source>What becomes of them</source>
   <translation>处理方式</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>具体情况</translation>
  </message>
  <message>
   <source>What is asked</source>
   <translation>委托事项</translation>
  </message>
  <message>
   <source>What is done well in this file and can serve as an example</source>
   <translation>本卷做得好、可作范例的地方</translation>
  </message>
  <message>
   <source>What is filled in</source>
   <translation>填写的内容</translation>
  </message>
  <message>
   <source>What is imposed beside the fine gives the party the right to a hearing (local rule)</source>
   <translation>罚款以外的处罚内容使当事人有权要求听证（本机关标准）</translation>
  </message>
  <message>
   <source>What is known of the property</source>
   <translation>执行标的情况</translation>
  </message>
  <message>
   <source>What is looked at</source>
   <translation>评查内容</translation>
  </message>
  <message>
   <source>What is missing must be listed</source>
   <translation>须列明欠缺的材料</translation>
  </message>
  <message>
   <source>What is ordered</source>
   <translation>责令的内容</translation>
  </message>
  <message>
   <source>What is said about the rows</source>
   <translation>逐行说明</translation>
  </message>
  <message>
   <source>What is to be done</source>
   <translation>改正要求</translation>
  </message>
  <message>
   <source>What is to be ordered</source>
   <translation>拟责令的内容</translation>
  </message>
  <message>
   <source>What is to be performed</source>
   <translation>应当履行的义务</translation>
  </message>
  <message>
   <source>What is to be tested</source>
   <translation>抽样目的</translation>
  </message>
  <message>
   <source>What is wrong, and where it is seen</source>
   <translation>问题是什么，在哪里看到</translation>
  </message>
  <message>
   <source>What it is for</source>
   <translation>适用于</translation>
  </message>
  <message>
   <source>What it means</source>
   <translation>含义</translation>
  </message>
  <message>
   <source>What it proves</source>
   <translation>证明什么</translation>
  </message>
  <message>
   <source>What it shows</source>
   <translation>记录内容</translation>
  </message>
  <message>
   <source>What the hearing showed</source>
   <translation>听证查明的情况</translation>
  </message>
  <message>
   <source>What the letter adds</source>
   <translation>函中补充说明</translation>
  </message>
  <message>
   <source>What they said</source>
   <translation>对方意见</translation>
  </message>
  <message>
   <source>What was agreed</source>
   <translation>协议内容</translation>
  </message>
  <message>
   <source>What was done about it</source>
   <translation>采取的措施</translation>
  </message>
  <message>
   <source>What was done well is a text</source>
   <translation>做得好的方面是一段文字</translation>
  </message>
  <message>
   <source>What was entered is not valid</source>
   <translation>填写的内容不符合要求</translation>
  </message>
  <message>
   <source>What was filed</source>
   <translation>备案事项</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>复查情况</translation>
  </message>
  <message>
   <source>What was found or reported</source>
   <translation>发现或者反映的情况</translation>
  </message>
  <message>
   <source>What was observed</source>
   <translation>现场情况</translation>
  </message>
  <message>
   <source>What was seen</source>
   <translation>发现情况</translation>
  </message>
  <message>
   <source>What was typed cannot be kept as a draft on this computer.</source>
   <translation>已录入的内容不能在本机存为草稿。</translation>
  </message>
  <message>
   <source>What weighs</source>
   <translation>裁量情形</translation>
  </message>
  <message>
   <source>When it comes again after it was returned, record its receipt there</source>
   <translation>退回后再次送来的，在该记录中登记收到</translation>
  </message>
  <message>
   <source>When the act ended the range was %1 to %2 yuan; the later one is lighter and applies</source>
   <translation>行为终了时的幅度为%1元至%2元；之后的规定较轻，适用之后的规定</translation>
  </message>
  <message>
   <source>When the act ended the range was %1 to %2 yuan; the later one is not lighter: the earlier applies</source>
   <translation>行为终了时的幅度为%1元至%2元；之后的规定不较轻，适用行为时的规定</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>公示平台</translation>
  </message>
  <message>
   <source>Where the law applied has changed, serve a new notice</source>
   <translation>适用的法律有变更的，请重新送达告知书</translation>
  </message>
  <message>
   <source>Whether a collective discussion is needed, and why</source>
   <translation>是否需要集体讨论及理由</translation>
  </message>
  <message>
   <source>Whether a letter is accepted, returned or refused is decided by the head of the case-handling unit</source>
   <translation>来函是否受理、退回或者不予受理，由办案机构负责人决定</translation>
  </message>
  <message>
   <source>Which prosecutor</source>
   <translation>人民检察院</translation>
  </message>
  <message>
   <source>While the police hold the case no new fine is imposed; the ninety days have no express suspension, so record the basis</source>
   <translation>案件由公安机关办理期间，不再作出新的罚款决定；九十日期限没有明文的中止规定，请记明依据</translation>
  </message>
  <message>
   <source>Who else is competent</source>
   <translation>还有谁管</translation>
  </message>
  <message>
   <source>Who is to withdraw</source>
   <translation>被申请回避的人员</translation>
  </message>
  <message>
   <source>Who performs it</source>
   <translation>实施人</translation>
  </message>
  <message>
   <source>Who was present for the party</source>
   <translation>当事人一方在场人</translation>
  </message>
  <message>
   <source>Whose it is</source>
   <translation>由谁办理</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>为什么</translation>
  </message>
  <message>
   <source>Why it failed</source>
   <translation>未能送达的原因</translation>
  </message>
  <message>
   <source>Why it goes on</source>
   <translation>恢复调查的理由</translation>
  </message>
  <message>
   <source>Why it is a party no longer</source>
   <translation>不再作为当事人的理由</translation>
  </message>
  <message>
   <source>Why it is discussed</source>
   <translation>讨论理由</translation>
  </message>
  <message>
   <source>Why it is not accepted; it stands on the sheet</source>
   <translation>不认定的理由，写入评查表</translation>
  </message>
  <message>
   <source>Why it is not public</source>
   <translation>不公开举行的理由</translation>
  </message>
  <message>
   <source>Why the head did not come</source>
   <translation>未出庭的理由</translation>
  </message>
  <message>
   <source>Why the refusal is wrong</source>
   <translation>不同意不予立案的理由</translation>
  </message>
  <message>
   <source>Why this organ is competent</source>
   <translation>职权依据</translation>
  </message>
  <message>
   <source>Wipe the practice office</source>
   <translation>清除练习机关</translation>
  </message>
  <message>
   <source>Wipe the practice office with everything in it?</source>
   <translation>清除练习机关和其中的全部内容？</translation>
  </message>
  <message>
   <source>With an expert</source>
   <translation>鉴定、检测中</translation>
  </message>
  <message>
   <source>With the extension the measure lasts %1 days; the law allows 60 in all and 30 for the extension</source>
   <translation>连同延长共%1日；法律规定延长不超过三十日，合计不超过六十日</translation>
  </message>
  <message>
   <source>With the police</source>
   <translation>公安机关办理中</translation>
  </message>
  <message>
   <source>With 第</source>
   <translation>带“第”字</translation>
  </message>
  <message>
   <source>Withdraw it and say publicly why</source>
   <translation>撤回公示并公开说明理由</translation>
  </message>
  <message>
   <source>Withdraw it first if it is to be asked for differently</source>
   <translation>需要另行提请的，请先撤回</translation>
  </message>
  <message>
   <source>Withdraw the case</source>
   <translation>撤案</translation>
  </message>
  <message>
   <source>Withdraw the publication</source>
   <translation>撤回公示</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>已撤销立案</translation>
  </message>
  <message>
   <source>Withdraws</source>
   <translation>准予回避</translation>
  </message>
  <message>
   <source>Within 3 days</source>
   <translation>3 日内</translation>
  </message>
  <message>
   <source>Within seven days</source>
   <translation>7 日内</translation>
  </message>
  <message>
   <source>Without %1 two documents would bear the same number</source>
   <translation>缺少 %1，两份文书会同号</translation>
  </message>
  <message>
   <source>Without a matter no case can be filed: tick those of your published list</source>
   <translation>没有事项就不能立案：请勾选本机关公布的目录里的事项</translation>
  </message>
  <message>
   <source>Without a next step</source>
   <translation>无下一步</translation>
  </message>
  <message>
   <source>Without a time limit</source>
   <translation>没有期限</translation>
  </message>
  <message>
   <source>Without capacity</source>
   <translation>不能辨认或者不能控制自己行为</translation>
  </message>
  <message>
   <source>Without it the record cannot support a penalty; enter it once it is there</source>
   <translation>缺少该项，记录不能作为处罚的证据；补齐后登记</translation>
  </message>
  <message>
   <source>Word in the number</source>
   <translation>文号中的字</translation>
  </message>
  <message>
   <source>Words and figures of the amount disagree (%1); no fine is taken</source>
   <translation>金额的大写与小写不一致（%1），罚款金额不予采用</translation>
  </message>
  <message>
   <source>Words of the law, or a citation: 行政处罚法第五十四条</source>
   <translation>条文中的词语，或者引用：行政处罚法第五十四条</translation>
  </message>
  <message>
   <source>Work began</source>
   <translation>开始办理</translation>
  </message>
  <message>
   <source>Work began on</source>
   <translation>开始办理日期</translation>
  </message>
  <message>
   <source>Worth</source>
   <translation>分值</translation>
  </message>
  <message>
   <source>Worth %1 points; at the most all of them are deducted</source>
   <translation>满分 %1 分，扣完为止</translation>
  </message>
  <message>
   <source>Write down which ways were tried and when</source>
   <translation>请写明采用过哪些送达方式及时间</translation>
  </message>
  <message>
   <source>Write it into the notice: whoever is to bear an order is heard before it</source>
   <translation>请写入告知书：作出不利决定前应当听取当事人意见</translation>
  </message>
  <message>
   <source>Write it into the notice; a notice without it is no notice</source>
   <translation>请写入告知书；缺少此项内容的，不构成告知</translation>
  </message>
  <message>
   <source>Write the dissent down in the gist of its own words</source>
   <translation>如实记录不同意见的要点</translation>
  </message>
  <message>
   <source>Write the ledger</source>
   <translation>导出台账</translation>
  </message>
  <message>
   <source>Write the ledger…</source>
   <translation>导出台账…</translation>
  </message>
  <message>
   <source>Write the yearly table…</source>
   <translation>导出年度处罚数据…</translation>
  </message>
  <message>
   <source>Write what is done well</source>
   <translation>写做得好</translation>
  </message>
  <message>
   <source>Write 工作日 in words</source>
   <translation>请写明“工作日”三字</translation>
  </message>
  <message>
   <source>Writing the ledger…</source>
   <translation>正在导出台账…</translation>
  </message>
  <message>
   <source>Written</source>
   <translation>书面</translation>
  </message>
  <message>
   <source>Written answer</source>
   <translation>答复意见</translation>
  </message>
  <message>
   <source>You do not hold the right to do this: %1</source>
   <translation>您没有办理此项的权限：%1</translation>
  </message>
  <message>
   <source>Your opinion</source>
   <translation>您的意见</translation>
  </message>
  <message>
   <source>Your signature: %1</source>
   <translation>请您签署：%1</translation>
  </message>
  <message>
   <source>a term in hours is not counted back</source>
   <translation>以小时计算的期限不能倒算</translation>
  </message>
  <message>
   <source>a term in hours starts at a time of day; give it with the day</source>
   <translation>以小时计算的期限从某一时刻起算，请连同日期写明时刻</translation>
  </message>
  <message>
   <source>a term of %1 cannot be counted</source>
   <translation>长度为 %1 的期限不能计算</translation>
  </message>
  <message>
   <source>active</source>
   <translation>正常</translation>
  </message>
  <message>
   <source>active, sees no cases</source>
   <translation>正常（不看案件）</translation>
  </message>
  <message>
   <source>added</source>
   <translation>新增</translation>
  </message>
  <message>
   <source>administrative detention</source>
   <translation>行政拘留</translation>
  </message>
  <message>
   <source>agree %1 · disagree %2 · reserve %3</source>
   <translation>同意 %1 · 不同意 %2 · 保留 %3</translation>
  </message>
  <message>
   <source>amount</source>
   <translation>数额</translation>
  </message>
  <message>
   <source>anyone</source>
   <translation>不限主体</translation>
  </message>
  <message>
   <source>applies</source>
   <translation>构成</translation>
  </message>
  <message>
   <source>article that is broken</source>
   <translation>违反的条款</translation>
  </message>
  <message>
   <source>article that punishes</source>
   <translation>处罚的条款</translation>
  </message>
  <message>
   <source>as of today</source>
   <translation>截至今天</translation>
  </message>
  <message>
   <source>as the article says</source>
   <translation>依条文规定</translation>
  </message>
  <message>
   <source>bar from the trade</source>
   <translation>限制从业</translation>
  </message>
  <message>
   <source>basis in law</source>
   <translation>依据</translation>
  </message>
  <message>
   <source>before that day</source>
   <translation>自该日倒算</translation>
  </message>
  <message>
   <source>boundary note</source>
   <translation>职责边界</translation>
  </message>
  <message>
   <source>by %1</source>
   <translation>拍摄人 %1</translation>
  </message>
  <message>
   <source>by person</source>
   <translation>人工</translation>
  </message>
  <message>
   <source>by program</source>
   <translation>机查</translation>
  </message>
  <message>
   <source>calendar days</source>
   <translation>自然日</translation>
  </message>
  <message>
   <source>case %1 of %2</source>
   <translation>第 %1 件，共 %2 件</translation>
  </message>
  <message>
   <source>certificate %1 expired on %2</source>
   <translation>证件 %1 已于 %2 过期</translation>
  </message>
  <message>
   <source>certificate %1 valid to %2</source>
   <translation>证件 %1 有效期至 %2</translation>
  </message>
  <message>
   <source>certificate until %1</source>
   <translation>执法证至 %1</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>有改动</translation>
  </message>
  <message>
   <source>changes</source>
   <translation>有变化</translation>
  </message>
  <message>
   <source>circulated criticism</source>
   <translation>通报批评</translation>
  </message>
  <message>
   <source>closes</source>
   <translation>不再开放</translation>
  </message>
  <message>
   <source>condition of the tier</source>
   <translation>适用条件</translation>
  </message>
  <message>
   <source>confiscation of illegal gains</source>
   <translation>没收违法所得</translation>
  </message>
  <message>
   <source>confiscation of illegal goods</source>
   <translation>没收非法财物</translation>
  </message>
  <message>
   <source>delegated to the organ</source>
   <translation>下放给本机关</translation>
  </message>
  <message>
   <source>department in charge</source>
   <translation>主管部门</translation>
  </message>
  <message>
   <source>disabled</source>
   <translation>已停用</translation>
  </message>
  <message>
   <source>does not apply</source>
   <translation>不构成</translation>
  </message>
  <message>
   <source>does not move</source>
   <translation>不顺延</translation>
  </message>
  <message>
   <source>ends on %1, in %2 days</source>
   <translation>%1 到期，剩 %2 天</translation>
  </message>
  <message>
   <source>entries</source>
   <translation>条记录</translation>
  </message>
  <message>
   <source>exemption</source>
   <translation>免罚清单</translation>
  </message>
  <message>
   <source>expertise, left out by a rule of the sector</source>
   <translation>鉴定、检测期间，依部门规章扣除</translation>
  </message>
  <message>
   <source>expired on %1</source>
   <translation>已于 %1 过期</translation>
  </message>
  <message>
   <source>expressly waived</source>
   <translation>明确放弃</translation>
  </message>
  <message>
   <source>filed %1</source>
   <translation>立案 %1</translation>
  </message>
  <message>
   <source>fine</source>
   <translation>罚款</translation>
  </message>
  <message>
   <source>first day</source>
   <translation>起始日</translation>
  </message>
  <message>
   <source>from %1</source>
   <translation>自 %1 起</translation>
  </message>
  <message>
   <source>from that day on</source>
   <translation>自该日起算</translation>
  </message>
  <message>
   <source>from the files of the ordinary procedure that were closed in the period</source>
   <translation>从时段内办结的普通程序案卷中抽取</translation>
  </message>
  <message>
   <source>from … to … yuan</source>
   <translation>……元以上……元以下</translation>
  </message>
  <message>
   <source>handles the case: reports, does not speak</source>
   <translation>承办人，只汇报不表态</translation>
  </message>
  <message>
   <source>has withdrawn, says nothing</source>
   <translation>已回避，不表态</translation>
  </message>
  <message>
   <source>hearing, left out by a rule of the sector</source>
   <translation>听证期间，依部门规章扣除</translation>
  </message>
  <message>
   <source>highest fine</source>
   <translation>最高罚款</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>小时</translation>
  </message>
  <message>
   <source>illegal gains</source>
   <translation>违法所得</translation>
  </message>
  <message>
   <source>individual business</source>
   <translation>个体工商户</translation>
  </message>
  <message>
   <source>is over</source>
   <translation>已满</translation>
  </message>
  <message>
   <source>issues</source>
   <translation>签发</translation>
  </message>
  <message>
   <source>kept as text only</source>
   <translation>只作文字保留</translation>
  </message>
  <message>
   <source>kind of power</source>
   <translation>权力性质</translation>
  </message>
  <message>
   <source>kinds of penalty</source>
   <translation>处罚种类</translation>
  </message>
  <message>
   <source>last day</source>
   <translation>截止日</translation>
  </message>
  <message>
   <source>late entry: %1</source>
   <translation>补录：%1</translation>
  </message>
  <message>
   <source>least fine</source>
   <translation>最低罚款</translation>
  </message>
  <message>
   <source>ledger</source>
   <translation>台账</translation>
  </message>
  <message>
   <source>limitation ends %1</source>
   <translation>时效至 %1</translation>
  </message>
  <message>
   <source>locked after five wrong passwords</source>
   <translation>连续五次输错密码，已锁定</translation>
  </message>
  <message>
   <source>lowering of a qualification grade</source>
   <translation>降低资质等级</translation>
  </message>
  <message>
   <source>matter</source>
   <translation>事项</translation>
  </message>
  <message>
   <source>may</source>
   <translation>可以</translation>
  </message>
  <message>
   <source>meeting matters</source>
   <translation>竞合事项</translation>
  </message>
  <message>
   <source>months</source>
   <translation>月</translation>
  </message>
  <message>
   <source>moves to the next working day</source>
   <translation>顺延至下一工作日</translation>
  </message>
  <message>
   <source>must</source>
   <translation>应当</translation>
  </message>
  <message>
   <source>name of the matter</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>natural person</source>
   <translation>自然人</translation>
  </message>
  <message>
   <source>next step</source>
   <translation>下一步</translation>
  </message>
  <message>
   <source>no</source>
   <translation>否</translation>
  </message>
  <message>
   <source>no account</source>
   <translation>没有账户</translation>
  </message>
  <message>
   <source>no day stated</source>
   <translation>未注明日期</translation>
  </message>
  <message>
   <source>no fine</source>
   <translation>无罚款</translation>
  </message>
  <message>
   <source>no notice served</source>
   <translation>未送达告知书</translation>
  </message>
  <message>
   <source>no penalty</source>
   <translation>不设处罚</translation>
  </message>
  <message>
   <source>no valid certificate</source>
   <translation>没有有效的执法证</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>尚无</translation>
  </message>
  <message>
   <source>none: does not count as an officer</source>
   <translation>无证件，不计入执法人员</translation>
  </message>
  <message>
   <source>not applicable</source>
   <translation>不适用</translation>
  </message>
  <message>
   <source>not confirmed</source>
   <translation>未核实</translation>
  </message>
  <message>
   <source>not filed</source>
   <translation>未立案</translation>
  </message>
  <message>
   <source>not given yet</source>
   <translation>尚未赋权</translation>
  </message>
  <message>
   <source>not given yet; the first day is %1</source>
   <translation>尚未赋权，自%1起</translation>
  </message>
  <message>
   <source>not in the organ's list</source>
   <translation>不在本机关目录</translation>
  </message>
  <message>
   <source>not yet given</source>
   <translation>尚未出具</translation>
  </message>
  <message>
   <source>note</source>
   <translation>说明</translation>
  </message>
  <message>
   <source>opens</source>
   <translation>新开放</translation>
  </message>
  <message>
   <source>order to close down</source>
   <translation>责令关闭</translation>
  </message>
  <message>
   <source>order to suspend business</source>
   <translation>责令停产停业</translation>
  </message>
  <message>
   <source>orders given</source>
   <translation>责令事项</translation>
  </message>
  <message>
   <source>organisation</source>
   <translation>法人或者其他组织</translation>
  </message>
  <message>
   <source>organisations</source>
   <translation>单位</translation>
  </message>
  <message>
   <source>other penalty</source>
   <translation>其他行政处罚</translation>
  </message>
  <message>
   <source>our answer is due on %1</source>
   <translation>本机关应于 %1 前答复</translation>
  </message>
  <message>
   <source>overdue</source>
   <translation>逾期</translation>
  </message>
  <message>
   <source>page %1</source>
   <translation>第 %1 页</translation>
  </message>
  <message>
   <source>page %1 of %2</source>
   <translation>第 %1 页，共 %2 页</translation>
  </message>
  <message>
   <source>per cent of an amount</source>
   <translation>金额的百分比</translation>
  </message>
  <message>
   <source>persons</source>
   <translation>个人</translation>
  </message>
  <message>
   <source>power</source>
   <translation>职权</translation>
  </message>
  <message>
   <source>public notice, left out by a rule of the sector</source>
   <translation>公告期间，依部门规章扣除</translation>
  </message>
  <message>
   <source>range of the fine</source>
   <translation>罚款幅度</translation>
  </message>
  <message>
   <source>rate</source>
   <translation>比例</translation>
  </message>
  <message>
   <source>read in the text of the law</source>
   <translation>已查阅法律原文</translation>
  </message>
  <message>
   <source>read on a page that quotes it</source>
   <translation>已查阅引用该条文的网页</translation>
  </message>
  <message>
   <source>received</source>
   <translation>已签收</translation>
  </message>
  <message>
   <source>records</source>
   <translation>登记</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>不能导入</translation>
  </message>
  <message>
   <source>removed</source>
   <translation>删去</translation>
  </message>
  <message>
   <source>restriction of business</source>
   <translation>限制开展生产经营活动</translation>
  </message>
  <message>
   <source>reviewer since %1</source>
   <translation>%1 起从事审核</translation>
  </message>
  <message>
   <source>revocation of a licence</source>
   <translation>吊销许可证件</translation>
  </message>
  <message>
   <source>round %1</source>
   <translation>第 %1 轮</translation>
  </message>
  <message>
   <source>rule</source>
   <translation>规则</translation>
  </message>
  <message>
   <source>set by a local regulation</source>
   <translation>由地方法规、规章规定</translation>
  </message>
  <message>
   <source>set by the office</source>
   <translation>由本机关设定</translation>
  </message>
  <message>
   <source>signed</source>
   <translation>已签名</translation>
  </message>
  <message>
   <source>still runs</source>
   <translation>未满</translation>
  </message>
  <message>
   <source>suspension of a licence</source>
   <translation>暂扣许可证件</translation>
  </message>
  <message>
   <source>suspension, left out by a rule of the sector</source>
   <translation>中止期间，依部门规章扣除</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>已收回</translation>
  </message>
  <message>
   <source>taken back; the last day was %1</source>
   <translation>已收回，最后一日为%1</translation>
  </message>
  <message>
   <source>taken on %1</source>
   <translation>拍摄于 %1</translation>
  </message>
  <message>
   <source>takes effect on the day itself</source>
   <translation>当日生效</translation>
  </message>
  <message>
   <source>term</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>testing, of which the party was told in writing</source>
   <translation>检测期间，已书面告知当事人</translation>
  </message>
  <message>
   <source>the answer is due on %1</source>
   <translation>对方应于 %1 前答复</translation>
  </message>
  <message>
   <source>the article provides no fine</source>
   <translation>该条未规定罚款</translation>
  </message>
  <message>
   <source>the days off of %1 are not published: the end is given as earliest and latest day</source>
   <translation>%1 年的放假安排尚未公布，届满日只给出最早日和最晚日</translation>
  </message>
  <message>
   <source>the figure by which the fine is measured (%1) is out of bounds</source>
   <translation>罚款的计算基数（%1）超出允许范围</translation>
  </message>
  <message>
   <source>the fine is measured by a quantity; enter it first: %1</source>
   <translation>罚款按数量计算，须先填写：%1</translation>
  </message>
  <message>
   <source>the fine is measured by an amount; enter it first: %1</source>
   <translation>罚款按金额计算，须先填写：%1</translation>
  </message>
  <message>
   <source>the hours run from %1, days off included</source>
   <translation>小时自 %1 起连续计算，休息日包括在内</translation>
  </message>
  <message>
   <source>the longest waiting first; Enter opens</source>
   <translation>按停留天数排列，回车打开</translation>
  </message>
  <message>
   <source>the month has no day of that number; %1 is its last day</source>
   <translation>该月没有对应日，以月末 %1 为最后一日</translation>
  </message>
  <message>
   <source>the national text sets no amount; a provincial or municipal regulation must be named first</source>
   <translation>国家层面的规定未定罚款数额；须先写明所依据的省或者市的法规、规章</translation>
  </message>
  <message>
   <source>the organ&apos;s own by law</source>
   <translation>本机关法定职权</translation>
  </message>
  <message>
   <source>this computer</source>
   <translation>本机</translation>
  </message>
  <message>
   <source>those the article names</source>
   <translation>条文列明的主体</translation>
  </message>
  <message>
   <source>tier</source>
   <translation>裁量档次</translation>
  </message>
  <message>
   <source>times an amount</source>
   <translation>金额的倍数</translation>
  </message>
  <message>
   <source>to %1</source>
   <translation>至 %1</translation>
  </message>
  <message>
   <source>today</source>
   <translation>今天</translation>
  </message>
  <message>
   <source>today %1</source>
   <translation>今天 %1</translation>
  </message>
  <message>
   <source>until</source>
   <translation>至</translation>
  </message>
  <message>
   <source>until %1</source>
   <translation>至%1</translation>
  </message>
  <message>
   <source>valid to %1</source>
   <translation>有效期至 %1</translation>
  </message>
  <message>
   <source>value of the goods or turnover</source>
   <translation>货值或者经营额</translation>
  </message>
  <message>
   <source>version of the law</source>
   <translation>法律版本</translation>
  </message>
  <message>
   <source>waiting for %1 days</source>
   <translation>停留 %1 天</translation>
  </message>
  <message>
   <source>waits until a head admits it</source>
   <translation>待负责人开通</translation>
  </message>
  <message>
   <source>warning</source>
   <translation>警告</translation>
  </message>
  <message>
   <source>what it proves</source>
   <translation>证明内容</translation>
  </message>
  <message>
   <source>what must come first</source>
   <translation>前置条件</translation>
  </message>
  <message>
   <source>what the fine is measured by</source>
   <translation>罚款的计算基数</translation>
  </message>
  <message>
   <source>whether it must be punished</source>
   <translation>应当或者可以处罚</translation>
  </message>
  <message>
   <source>who does what</source>
   <translation>分工</translation>
  </message>
  <message>
   <source>whom it concerns</source>
   <translation>适用对象</translation>
  </message>
  <message>
   <source>working days</source>
   <translation>工作日</translation>
  </message>
  <message>
   <source>yearly table of penalties</source>
   <translation>年度行政处罚数据</translation>
  </message>
  <message>
   <source>years</source>
   <translation>年</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>是</translation>
  </message>
  <message>
   <source>yesterday %1</source>
   <translation>昨天 %1</translation>
  </message>
  <message>
   <source>yuan for each unit</source>
   <translation>按单位计算（元）</translation>
  </message>
  <message>
   <source>{字} is the word of the document, {year} the year, {seq} the number</source>
   <translation>{字} 为文书代字，{year} 为年份，{seq} 为序号</translation>
  </message>
  <message>
   <source>“%1” can be read as more than one day; month and day are not set apart</source>
   <translation>“%1”可以读成不止一个日期，月与日没有分开</translation>
  </message>
  <message>
   <source>“%1” has a year of two figures; it is not guessed</source>
   <translation>“%1”的年份只有两位数字，不作推断</translation>
  </message>
  <message>
   <source>“%1” has lost the signs between year, month and day; it can only be %2</source>
   <translation>“%1”的年、月、日之间缺少分隔符，只能是 %2</translation>
  </message>
  <message>
   <source>“%1” is a span of days, not a day</source>
   <translation>“%1”是一段期间，不是某一日</translation>
  </message>
  <message>
   <source>“%1” is not a date that can be read for certain</source>
   <translation>“%1”不能确定为哪一日期</translation>
  </message>
  <message>
   <source>“%1” is not a day that exists</source>
   <translation>“%1”不是存在的日期</translation>
  </message>
  <message>
   <source>“%1” is not an amount that can be read for certain</source>
   <translation>“%1”不是可以确定读出的金额</translation>
  </message>
  <message>
   <source>“%1” looks like the day number of a spreadsheet; format the column as a date and save again</source>
   <translation>“%1”像是电子表格的日期序列值，请将该列设为日期格式后重新保存</translation>
  </message>
  <message>
   <source>“%1” names no day of the month; none is guessed</source>
   <translation>“%1”没有写明哪一日，不作推断</translation>
  </message>
  <message>
   <source>“%1” names no year; none is guessed</source>
   <translation>“%1”没有写明年份，不作推断</translation>
  </message>
 </context>
</TS>
