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
   <source>%1 (%2) follows from other dates; it is no term of its own</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 (%2) has no length in the law, and the office has set none in its local rules</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 (%2) is a day off and is not counted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 (%2) is a day off; the end moves over it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 (%2) is a rate; it is no term</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 (%2) is an amount of money; it is no term</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 (%2) takes effect on the day itself; it is no term</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 (%2): %3 rows accepted, %4 rejected, %5 empty</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 calendar days</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 cannot be read</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 cannot be read.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 cannot be written</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 does not say whether it belongs to a decision or to a notice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 entries, %2 sealed fields, %3 files in the vault read and recomputed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 had a part in case %2; nobody reviews own work</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 handled this case and cannot review it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 handles the case: he reports and does not vote</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 has no first password</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 has no legal qualification on record and first reviewed after the rule came into force</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 has no local rule %2 in force on %3</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 held no valid enforcement certificate on %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 holds bytes that are no text (UTF-8)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 holds no &quot;local_rules&quot;</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 holds no year</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 hours</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is a day off</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is a day off; this term does not move</source>
   <translation type="unfinished"></translation>
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
   <source>%1 is a weekend day and is not counted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is a weekend day worked to make up for %2 and is counted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is a weekend day; the end moves over it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is a working day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is an amount of money and cannot be negative</source>
   <translation>%1 为金额，不能为负数</translation>
  </message>
  <message>
   <source>%1 is empty</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is empty: its first row names the columns</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is larger than 256 MB; a ledger is not</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is locked or destroyed and cannot be entered again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is missing</source>
   <translation>缺少%1</translation>
  </message>
  <message>
   <source>%1 is more than a day ago; say why it is entered only now</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is no CSV file: it holds zero bytes as programs and pictures do</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is no CSV file: it looks like a PDF document. Open the table in a spreadsheet program and save it as CSV</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is no CSV file: it looks like a compressed archive. Unpack it first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is no CSV file: it looks like a database</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is no CSV file: it looks like a picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is no CSV file: it looks like a web page or XML that carries the name of a table. Open it and save the sheet as CSV</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is no CSV file: it looks like a word-processor document</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is no CSV file: it looks like a zip archive. Unpack it first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is no CSV file: it looks like an Excel workbook (xlsx). Open it and save the sheet as CSV in UTF-8</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is no CSV file: it looks like an old Excel or Word file (xls, doc). Open it and save the sheet as CSV</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is no calendar: it has no &quot;years&quot;</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is no pattern for document numbers: it needs {字}, {year} and {seq}.</source>
   <translation type="unfinished"></translation>
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
   <source>%1 is not a document template: see %2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is not a fine but a basis, fee, payment or range; it stays in the text only</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is not a store of this program. It was not changed.</source>
   <translation type="unfinished"></translation>
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
   <source>%1 is not counted; the term is counted back from it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is not counted; the term runs from the day after</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is not possible at the stage “%2”; it is from “%3”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is not the number of a penalty decision</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is of another kind than the field</source>
   <translation>%1 与该项的类型不符</translation>
  </message>
  <message>
   <source>%1 is one JSON object: the heading of a column and what it means</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is the day of the same number</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is the last day as counted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 is the next working day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 lies before %2, the step before it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 lies in the future</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 lies in the future; only what has happened is entered</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 lies too far away to count a term from it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 may have been replaced by a new law; the office confirms the version that applies</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 months</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 names the same person twice</source>
   <translation>%1 中同一人出现两次</translation>
  </message>
  <message>
   <source>%1 of %2 sheets are not signed yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 of %2 yuan are paid: the decision is not performed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 on %2 lies before %3 on %4</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 papers, %2 entries, the store is whole: %3</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 per cent a day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 rows above the headings are passed over</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 took part in the inquiry and cannot approve the result</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 was already asked for and waits for a signature</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 was changed meanwhile</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 working days</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 years</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1 yuan</source>
   <translation>%1 元</translation>
  </message>
  <message>
   <source>%1 yuan is announced, not imposed: it is not counted as a fine</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, row %2, column %3 (line %4): a quotation mark is opened and never closed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, row %2, column %3 (line %4): a quotation mark stands inside a cell that is not quoted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, row %2, column %3 (line %4): there is text after the closing quotation mark</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, row %2, column %3: byte %4 of the file is not valid in %5. Save the table again as CSV in UTF-8</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, row %2: %3 &quot;%4&quot; and the range do not agree whether there is a fine</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, row %2: %3 &quot;%4&quot; holds a word that is no kind of penalty</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, row %2: %3 &quot;%4&quot; is another law than the provision names</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, row %2: %3 &quot;%4&quot; is less than the least fine, or nothing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, row %2: %3 &quot;%4&quot; is no day; write 2026-11-22</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, row %2: %3 &quot;%4&quot; is no figure with at most two decimals</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, row %2: %3 &quot;%4&quot; is no list of provisions; write 行政处罚法 64.0.1; 行政处罚法 85</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, row %2: %3 &quot;%4&quot; is no number from 1 up</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, row %2: %3 &quot;%4&quot; is none of the known words</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, row %2: %3 &quot;%4&quot; is not one provision; write 大气污染防治法 116</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, row %2: %3 &quot;%4&quot; lies before the day from which the row is in force</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, row %2: %3 is &quot;yes&quot; or &quot;no&quot;</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, row %2: %3 is missing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, row %2: %3 says by what the fine is measured</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, row %2: %4 stands there twice for the same days</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, row %2: a limit set by the office has &quot;yes&quot; in %3</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, row %2: a matter without an amount has no figure in %3</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, row %2: a quotation mark is never closed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, row %2: the headings “%3” and “%4” mean the same. Say with a map file which one counts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, row %2: there are more or fewer cells than columns</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1, row 1: no row of headings was found. A ledger names at least the party or the cause (当事人, 案由) and one more column; a map file can say what others mean</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: &quot;%2&quot; is no year</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1：%2</translation>
  </message>
  <message>
   <source>%1: %2 is a list of rows, each an object</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: %2 is not a day of the calendar</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: %3 is no day of the year %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: each adopted matter is a code, or has &quot;code&quot; and &quot;valid_to&quot;</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: each class of the local rule %2 has &quot;class&quot; and &quot;publish&quot;</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: each day of %2 has a &quot;date&quot; and the &quot;name&quot; of its festival</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: each local rule has a &quot;key&quot;</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: each row of %2 has &quot;law&quot; and &quot;show&quot;</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: each row of the local rule %2 has &quot;matter&quot; and &quot;prompt&quot;</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: each tier has &quot;matter&quot;, &quot;tier&quot; and &quot;condition&quot;</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: in %2 the day %3 is both a day off and a make-up day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: in %2 the day %3 is listed twice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: in %2 the make-up day %3 is no Saturday or Sunday</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: only %2 officer with a certificate valid on %3; the law wants two, and auxiliaries are not counted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: the adopted catalogue has a &quot;version&quot; and the day &quot;in_force_from&quot;</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: the adopted catalogue lists its &quot;matters&quot;</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: the column &quot;%2&quot; is missing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: the column &quot;%2&quot; stands there twice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: the discretion standard has &quot;name&quot;, &quot;in_force_from&quot; and &quot;tiers&quot;</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: the heading “%2” is given a meaning that is not known. Known are: %3</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: the local rule %2 begins with 全部普通程序案件 or 仅法定情形</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: the local rule %2 has a valid_from or valid_to that is no day; write 2026-11-22</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: the local rule %2 has no &quot;value&quot;</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: the local rule %2 is verified by &quot;statute&quot;, &quot;page&quot; or &quot;no&quot;</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: the local rule %2 is 默认不启用, or each row has &quot;matter&quot;, &quot;days&quot; and &quot;basis&quot;</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: the local rule %2 needs a list of texts and minimum_heads</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: the local rule %2 needs a value in 元 and &quot;inclusive&quot; true or false</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: the local rule %2 says 按公民 or 按法人或者其他组织 for art_51_limit and hearing_threshold, for matter_range also 按事项规定</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: the local rule %2 says 永久 or a number of 年 for default and important</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: the local rule %2 sets the time limit %3, which the register does not know</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: the local rule %2 stands there twice for the same days</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: the local rule %2 states no length of time</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: the local rule %2 would change the time limit %3, which the law sets</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: the matter %2 is listed twice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: the roll of the local rule %2 is &quot;next-working-day&quot; or &quot;never&quot;</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: the tier %2 of %3 has no range with at most two decimals</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: the unit of the local rule %2 is none of 工作日, 日, 月, 年, 小时</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: the valid_to of the matter %2 is no day; write 2026-11-22</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: the value of the local rule %2 is no list of numbers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: the value of the local rule %2 is no number</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>%1: the year %2 lists its days in &quot;off&quot; and &quot;makeup&quot;</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>30 years</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A batch needs a title</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A crime is suspected and the case was not referred; a penalty may not stand in for a referral</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A criminal referral goes with its papers: letter, investigation report, list of goods, test reports</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A criminal referral is approved by the principal head or who presides over the work, by nobody else</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A criminal referral is prepared by at least two officers appointed for it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A deduction, and an item left out, need a comment</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A defect under rule %1 was put on record when this was entered; it stays</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A defence was received on %1 and there is no record of its re-examination</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A letter of ours belongs to a case</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A paper is issued today; for %1, when it has already happened, give the reason of the late entry</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A paper was left with neither an attesting witness nor photographs or video</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A password has at least %1 characters</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A person holds at least one role</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A point was adopted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A referral is approved by a head of the organ</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A referral to the police is approved by the principal head or the head in charge, not by %1</source>
   <translation type="unfinished"></translation>
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
   <source>A sample has at least one case</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A sample needs a seed, so that anybody can draw it again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A sealed field belongs to no entry</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A second store with invented people and cases; its pages say so, and it is wiped in one step</source>
   <translation>另建一个库，人员与案件均为虚构，页面上注明“练习”，一步即可清除</translation>
  </message>
  <message>
   <source>A short supplementary review serves</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A unified social credit code has 18 characters; this one has %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A veto needs a comment</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation type="unfinished"></translation>
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
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add evidence</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Address</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>Address for service</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>After five wrong passwords in a row the account is locked.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Agent</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Agree</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Agree after changes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Agrees</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Algorithm</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All files</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Also present</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Amount</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Amount confiscated</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>An ID number has 18 characters; this one has %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>An ID number of the old kind has 15 digits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>An action is brought before %1, not %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>An action is brought within 6 months, not %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>An auxiliary holds no other role: he assists and is never counted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>An auxiliary is entered as an officer, or auxiliaries acted alone</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>An entry of the journal cannot be read. Do not work on; verify the store and restore a backup.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>An office needs at least one person who takes part in casework</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Another document</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Another person who holds the right signs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Another program holds the store; close it there or wait</source>
   <translation>数据库正被另一程序使用，请先在那里关闭或者稍候</translation>
  </message>
  <message>
   <source>Another qualified reviewer gives the opinion</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Another responsible head approves</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Answer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Answer each point of the defence first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Any text, drawn by lot before witnesses: the same seed and population give the same sample</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Applicable</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Applicable points, in tenths</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Application of law</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Applies</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Approve</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Approve the decision</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Approve the notice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Approved</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Archive number</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Archived</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Archivist</source>
   <translation>档案员</translation>
  </message>
  <message>
   <source>Area</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>As proposed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ask somebody whose role allows it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Asked for; signatures are still wanted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Assigned from above</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>At</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>At least so many digits, filled up with zeros; 0 for none</source>
   <translation>序号至少几位，不足补零；0 为不补</translation>
  </message>
  <message>
   <source>Attachments</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Attesting witness</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Audio-visual material</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Audit administrator</source>
   <translation>审计管理员</translation>
  </message>
  <message>
   <source>Authority of the agent</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Auxiliaries assisting</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Average in tenths</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Back to the inquiry</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Basis</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Basis of the penalty</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Began at</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Began on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bind and archive</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Binder's note</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Body camera running</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Born on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Both groups are needed, exactly as printed; an older sheet stops working when a new one is printed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>By</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>By field of enforcement</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>By unit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cannot</source>
   <translation>不能</translation>
  </message>
  <message>
   <source>Case</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Case %1 is not in the sample</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Case %1 was changed meanwhile by somebody else</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Case unit</source>
   <translation>办案机构</translation>
  </message>
  <message>
   <source>Cases drawn</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cause</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Caution</source>
   <translation>留意</translation>
  </message>
  <message>
   <source>Cells as they stood in the file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Certificate number</source>
   <translation>执法证号</translation>
  </message>
  <message>
   <source>Certificate valid from</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Certificate valid to</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Certificates shown</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Chair</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Changed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Channel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Character %1 of the ID number is no digit; only the last may be X</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Character %1 of the credit code is none of 0-9 and A-Z without I, O, S, V and Z</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Characterisation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Chart of grades</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Chart of points lost by section</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Check both days</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Check which version was in force on the day of the conduct</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Checked against the original</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Checksum</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose another officer, or enter the renewed certificate under People</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose another tier or state why it is left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose the tier whose condition the facts meet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choosing a matter fills articles, range and competent department.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Class</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close the case</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Closed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Closed on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Closing as written, unconfirmed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Code of the power</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Collecting bank</source>
   <translation>代收银行</translation>
  </message>
  <message>
   <source>Column</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Comment</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Complaint</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Complicated or major</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Concerns life, health or financial safety, with harmful result</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Conclude the inquiry</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Conclusion</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Conclusion, as the chair states it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Conduct</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Conduct ended on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Conduct the hearing on paper and enter its steps as late entries</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Confirm the address for service</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Confiscation is named</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Consents to electronic service</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Contact</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copies</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copies to</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Correct an entry</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Correct the paragraph on remedies</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Correction</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Correction running</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Correction was ordered</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Course of the inquiry</source>
   <translation type="unfinished"></translation>
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
   <source>Crime</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Day %1 of 90; the last day is %2 and does not move</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Days to apply for reconsideration</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Decide after that day, or record an express waiver</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Decide on preserved evidence</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Decide, or record the lawful ground of an extension</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Decided</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Decided on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Decision</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Decision approved</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Decision in words</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Decision performed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Deduction in tenths</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Defect</source>
   <translation>瑕疵</translation>
  </message>
  <message>
   <source>Defects</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Deferred</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Deputy head of the organ</source>
   <translation>行政机关负责人（副职）</translation>
  </message>
  <message>
   <source>Detail</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Device</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Digest</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Digest of the standard</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Digits</source>
   <translation>序号位数</translation>
  </message>
  <message>
   <source>Direction</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Disagree</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Disagrees</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Discovered on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Do not approve</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Do not file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Do not file for a fine; other measures stay possible</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Do not file; only harm to life, health or financial safety extends the period to five years</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Document</source>
   <translation>文书</translation>
  </message>
  <message>
   <source>Document number</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Documentary evidence</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Documents</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Draft</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Drafts can be kept only while somebody is signed in.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Each person needs a login and a name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Education given</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Effect of a veto</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Electronic address</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Electronic data</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Electronic service</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ended on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Enforcement auxiliary</source>
   <translation>行政执法辅助人员</translation>
  </message>
  <message>
   <source>Enforcement certificate</source>
   <translation type="unfinished"></translation>
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
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Enter the qualification under People, or let another reviewer give the opinion</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Enter what happened earlier as a late entry with its day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Entrusted service</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Entry</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Entry %2 of %1 does not follow the entry before it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Entry %2 of %1 has a sealed field that it does not name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Entry %2 of %1 is not as it was written. Do not work on; verify the store and restore a backup.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Entry %2 of %1 is not as it was written: its digest is another</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Everything is as it was written; root %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Evidence %1 is of %2, later than the decision, and cannot support it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Evidence (numbers)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Evidence under preservation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Executed by the court</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Expert opinion</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Express waiver</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Extract electronic data</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fact</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fact %1 is linked to no evidence: %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Facts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Facts and evidence</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Facts and reasons for filing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Facts found so far</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Facts not made out</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Facts not made out: withdraw</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Field of enforcement</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>File of the store</source>
   <translation>数据库文件</translation>
  </message>
  <message>
   <source>File the case</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Filed on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Files</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Files one by one</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Filing in the archive</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fill it in before the decision is issued</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Finding</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Findings</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fine</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fine announced</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>First damage: stream %1, entry %2, position %3: %4</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>First offence, minor harm, corrected in time</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>First password</source>
   <translation>初始口令</translation>
  </message>
  <message>
   <source>For post: the day on the receipt.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Form</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Found on patrol</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fri</source>
   <translation>周五</translation>
  </message>
  <message>
   <source>From</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>From score, in tenths</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Give a set-up file with --setup; init --example prints one to start from</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Give the legal opinion</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Grade</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Grades</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ground</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ground in law</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Handed over on %1; the 24 hours after approval ended on %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Handed to</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Handed to another organ</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Handlers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Handling proposed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Have the record mended or take the evidence anew, then enter a correction that names it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Have the responsible head decide on the recusal first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Head of the case-handling unit</source>
   <translation>办案机构负责人</translation>
  </message>
  <message>
   <source>Heading</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Heavier</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hint</source>
   <translation>提示</translation>
  </message>
  <message>
   <source>Hold the collective discussion</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hold the collective discussion and enter its minutes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How and until when to perform</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How it was extracted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How the defence was dealt with</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>ID number</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>ID number of the agent</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Id</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Illegal gain</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Import from a ledger</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In full, as on the seal: it stands on every document</source>
   <translation>与印章一致的全称，写在每份文书上</translation>
  </message>
  <message>
   <source>In progress</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Individual business</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Inquiry closed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Inspect the scene</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Intended penalties</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Intended penalty, in words</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Interview</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Issue and serve the notice, and wait until the period for the defence is over</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Issue the no-penalty decision</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Issue the notice of intended penalty</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Issue the penalty decision</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Issued by</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Issued on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Item</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Item %1 has no points</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Item %1 is worth %2 tenths of a point; %3 cannot be deducted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Item or veto</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Items</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Items that lost most</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Its address</source>
   <translation>复议机关地址</translation>
  </message>
  <message>
   <source>Keep to the notified penalty, or serve a new notice for new facts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keep within the range of the matter</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>Kind of document</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kind of paper</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kind of party</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kind of penalty</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kind of problem</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kind of referral</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Label</source>
   <translation type="unfinished"></translation>
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
   <source>Lead</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Left empty, the next number of the year is taken.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Left the office</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Legal basis</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Legal person</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Legal qualification</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Legal representative or person in charge</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Legal reviewer</source>
   <translation>法制审核人员</translation>
  </message>
  <message>
   <source>Legally reviewed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lenient (within the range)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Let the principal head approve it within three days of the report</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Letter</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Limitation period over</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Link the evidence, or do not rest the decision on it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Login</source>
   <translation>账号</translation>
  </message>
  <message>
   <source>Login or password is wrong</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Look at what is new and do the step again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Look at what was entered, then do it again; what you typed is kept</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Made by</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Materials</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Matter</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Measures already taken</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Media</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Median in tenths</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Member</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Members</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Method</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Minor, corrected in time, no harm</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Minor: not published</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Missing material</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mitigated (below the range)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mode of service</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mon</source>
   <translation>周一</translation>
  </message>
  <message>
   <source>Months</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Months to sue</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>More than one fine is named (%1 and %2) and nothing says that they add up; none is taken</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Name</source>
   <translation>姓名</translation>
  </message>
  <message>
   <source>Name a second officer whose certificate is valid on that day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Name law, article, paragraph and item</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Name of the organ</source>
   <translation>机关名称</translation>
  </message>
  <message>
   <source>Name the head of the organ among the people</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Name the witness, or record the service by photograph or video</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Natural person</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Next step</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No facts are stated</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No installed typeface has the character %1 (U+%2).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No item applies to this file; it cannot be scored</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No notice of intended penalty was served before this day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No order to correct is on record</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No password: set ANJUAN_PASSWORD, or give --password-file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No penalty</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No responsible head approved the preservation beforehand</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No sample has been drawn yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No suspicion of a crime</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No tier of the discretion standard is named for this matter</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nobody approves own work</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nobody has decided what follows from finding %1: %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not applicable</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not approved</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not corrected</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not filed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not performed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not said</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Notes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing in the row says that the decision was carried out; %1 may be the day of the decision and is not taken as the closing date</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing is deducted from an item that does not apply</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing waits for this signature</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Notice approved</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Notice issued</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Notice of intended penalty</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Number</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Number of the letter</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Number of the letter it came with</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Number of the postal slip</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Obtained on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Occurred on</source>
   <translation>发生日期</translation>
  </message>
  <message>
   <source>Off-site enforcement</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Officers</source>
   <translation>执法人员</translation>
  </message>
  <message>
   <source>Officers appointed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>On</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>On %1 no catalogue of matters of this organ was in force</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>On a disk of this computer, never on a network drive or in a synchronised folder</source>
   <translation>放在本机磁盘上，不要放在网络盘或同步文件夹里</translation>
  </message>
  <message>
   <source>On the spot</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One person is never two signatures of one act</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Only %1 responsible heads of this organ took part; the local rule wants %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Only a practice store takes its day from --now</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Only somebody who is signed in and holds the store key can do this</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Only the administrators of system and security, and a head, may change people</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Opinion</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Opinion of the party</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Oral</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Order correction</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Order correction, or state why it is not needed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Orders</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ordinary</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ordinary procedure</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Organ on the certificate</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Organ reviewed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Original</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Original carrier</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Original text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Other organ</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Other organisation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Other penalties</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Other provisions considered</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Outcome proposed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Page</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pages numbered</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paid</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paid by</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paper</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paper %1 is no PDF that can be joined.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paper served</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Papers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Papers received</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Parties</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Partly corrected</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Party</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Party, as far as known</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Passed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Password of everybody in the practice office: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pattern</source>
   <translation>文号格式</translation>
  </message>
  <message>
   <source>Penalties</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Penalties proposed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Penalty</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Penalty decision</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>People</source>
   <translation>人员</translation>
  </message>
  <message>
   <source>Performance</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Performed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Period from</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Period to</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Period, in words</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Permanently</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Person</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Person interviewed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Personal cells as they stood in the file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Personal fields can be written only by somebody who is signed in and holds the store key</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Personal service</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Persons who had a part in the case</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Photographs or video</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Physical evidence</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Place of preservation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Point</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Points</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Points earned, in tenths</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Points in tenths</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Points lost, in tenths</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Population</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Possible points, in tenths</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Post</source>
   <translation>职务</translation>
  </message>
  <message>
   <source>Post of the agent</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Practice office</source>
   <translation>练习库</translation>
  </message>
  <message>
   <source>Present</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Preservation lifted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Principal head</source>
   <translation>正职负责人</translation>
  </message>
  <message>
   <source>Principal head of the organ</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Problem</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Problems</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Procedure</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Proposals</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Provision violated</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Public notice counts as served after 30 days, on %1, not on %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Publish the decision</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Qualification obtained on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Questions and answers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Random sample by field of enforcement</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Re-examine the defence</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Re-inspect</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reason for deciding after the ninetieth day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reason of the late entry</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reason with its provision</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reasons</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reasons and basis</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Receipt</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Received</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Received by</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Received by us</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Received on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Receiver</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Recipient</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reconsideration</source>
   <translation>复议机关</translation>
  </message>
  <message>
   <source>Reconsideration and litigation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reconsideration goes to %1, not to %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reconsideration is applied for within 60 days, not %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reconsideration to</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Record of inspection or of the scene</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Record payment</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Record service of another paper</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Record service of the decision</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Record service of the notice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Record the payment, or close on another ground</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Record the receipt</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Record the statement and defence</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Recorder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Recusal asked for</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Recusal was asked for on %1 and no decision on it is on record</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Recused</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Redacted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Refer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Refer the case out</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Refer the case to the department that holds the power</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Refer the case to the department that holds the power, or have the catalogue corrected</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Refer the case to the police with the approval of the principal head</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Referral running</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Referred</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Referred by another organ</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Referred out</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Refusal and reason</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Refused</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Region code</source>
   <translation>区划代码</translation>
  </message>
  <message>
   <source>Register and preserve evidence</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Register the lead</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Register the party</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Registers</source>
   <translation>编号登记</translation>
  </message>
  <message>
   <source>Relation to the case</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Relation to the party</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Relied on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remark</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Replied</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reply asked for by</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Report by a citizen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Report of the handlers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Report of the officers received on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reporter</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reporter informed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Requirement</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reserves</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Responsible head of the organ</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Result</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Result and performance</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Result of performance</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>RetentionPeriod</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Return for correction</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Returned</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Returned for more material</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Returned to</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reviewer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reviewer since</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reviewers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Right to a hearing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Right to defend</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Right to state</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rights told</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Role</source>
   <translation>角色</translation>
  </message>
  <message>
   <source>Roles</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Row</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Row %1 has the same document number</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Row key</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Row of the file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rule</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rules</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sat</source>
   <translation>周六</translation>
  </message>
  <message>
   <source>Say who you are with --as USER</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Say why it goes back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Score in tenths</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Section</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Security administrator</source>
   <translation>安全管理员</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Seized</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Send</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sent</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sent by us</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sent for testing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sequence</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Serious</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Serve a new notice first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Serve in another way, or have the confirmation signed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Served, being performed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Serves at</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Service by leaving</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Service by post</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Service by public notice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Service by public notice needs a record that the other ways failed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Share in tenths of a percent</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Short for numbers</source>
   <translation>文号简称</translation>
  </message>
  <message>
   <source>Sign in with an account that takes part in casework</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Signatures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Signed by</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Signed on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Signed on each page</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Signs as</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Simple random sample</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Six digits</source>
   <translation>六位数字</translation>
  </message>
  <message>
   <source>Size of the sample</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Somebody added &quot;%1&quot; to the store. It was not opened and not changed; restore a backup.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Somebody else wrote first; look at the new state and try again</source>
   <translation>其间他人已作改动，请查看现状后再办</translation>
  </message>
  <message>
   <source>Something lies at %1 already; it is never written over</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Something lies at %1 already; it is never written over.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Source</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sources</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stage</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stance</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Standard</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>State each fact and link the evidence for it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>State it, or the surcharge cannot be collected</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>State the facts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>State the ground of mitigation in law, or raise the fine to the least</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Statement and defence</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Statement of the party</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Subdistrict office</source>
   <translation>街道办事处</translation>
  </message>
  <message>
   <source>Subject and competence</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Submit for legal review</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Submit the case for legal review; without a passed review no decision may be made</source>
   <translation type="unfinished"></translation>
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
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Surcharge paid</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Surcharge stated</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Suspected crime</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Suspected crime, not referred</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Suspected crime, referred</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Suspected crime, to the police</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Suspected crime: to the police</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>System administrator</source>
   <translation>系统管理员</translation>
  </message>
  <message>
   <source>Table of contents</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take it out of the facts, or check its day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take it out, or cite the article that provides it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take the steps before it first, or enter them as late entries if they have happened</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>电话</translation>
  </message>
  <message>
   <source>Telephone of the reporter</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Terminated</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Testimony of a witness</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The account %1 is disabled</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The account %1 is locked after five wrong passwords</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The act ended on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The amount %1 stands without a word saying that it is a fine; taken as one because of the column</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The amount confiscated cannot be told for certain (%1); none is taken</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The amount in words is not written as it should be (%1); its value is %2 yuan</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The article of the matter does not provide this kind of penalty: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The basis of the decision differs from the notified one</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The basis “%1” names no article of a law, regulation or rule</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The batch has not been opened yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The batch is open already</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The batch was opened with standard %1 version %2 and goes on with that one only</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The birth date in the ID number (characters 7 to 14) does not exist</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The birth date in the ID number (characters 7 to 14) lies in the future</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The birth date in the old ID number (digits 7 to 12) does not exist</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The case %1 is in the population twice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The case has no paper %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The case is complicated or major, and there are no minutes of a collective discussion by the responsible heads</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The case list is damaged. Rebuild it from the journal.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The catalogue has no matter %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The cell also names a time of day (%1); it may be the time of the act and not of the filing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The cell has %1 characters; it is kept but not read for amounts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The cell holds a longer text and not a date</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The cell names %1 parties</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The cell refers to the row above, which has nothing there</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The cell refers to the row above: “%1” is taken</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The certificate ends on %1, before it begins</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The certificate of %1 ends before it begins</source>
   <translation>%1 的证件失效日早于生效日</translation>
  </message>
  <message>
   <source>The closing date %1 lies before the filing on %2; it is not taken</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The column says %1 yuan and the result %2 yuan; no fine is taken</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The column “%1” is not known; its cells are kept as text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The conduct ended on %1 and was discovered on %2, after the limitation period ran out on %3</source>
   <translation type="unfinished"></translation>
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
   <source>The day is missing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The day is past: say why it is entered only now</source>
   <translation>日期已过：写明为什么现在才录入</translation>
  </message>
  <message>
   <source>The day of receipt is missing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The day on which the officers' report was received is missing; the three days run from it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The days off of %1 are not published yet; the program does not guess</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The decision adds a kind of penalty of which the party was not notified</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The decision does not name the party</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The decision does not say that a surcharge falls due on late payment</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The decision does not state the address of the party</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The decision is made on day %1 of 90; the last day was %2 and does not move</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The decision states no penalty</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The decision was served on %1; the seven working days ended on %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The disk does not read or write as it should. Nothing of this step was saved.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The disk is full</source>
   <translation>磁盘已满</translation>
  </message>
  <message>
   <source>The disk is full. Make room and open the store again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The disk is full. Nothing of this step was saved; make room and try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The disk is full. What was typed is on the screen but not kept as a draft.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The enforcement committee does not replace the heads of this organ</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The enforcement office; it issues nothing in its own name</source>
   <translation>综合行政执法办公室等；不以自己的名义制作对外文书</translation>
  </message>
  <message>
   <source>The entry at position %1 is missing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The facts are one JSON object with a key for each field</source>
   <translation>事实应为一个 JSON 对象，每项一个键</translation>
  </message>
  <message>
   <source>The field %1 is missing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The file cannot have the best grade</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The file fails with score 0</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The file is damaged: parts of it cannot be read</source>
   <translation type="unfinished"></translation>
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
   <source>The file with the digest %1 in the vault is not as it was put</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The file with the digest %1 is not as it was put. Restore it from a backup.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The fine of %1 yuan is above the %2 yuan that the law allows</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The fine of %1 yuan is below the least of %2 yuan: lenient stays within the range, and no ground of mitigation is chosen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The fine of %1 yuan is heavier than the %2 yuan of which the party was notified</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The fine of %1 yuan is the sum of %2 amounts; each is kept as written</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The fine of %1 yuan lies outside the tier “%2” (%3 to %4 yuan)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The first password of %1 has fewer than %2 characters</source>
   <translation>%1 的初始口令不足 %2 个字符</translation>
  </message>
  <message>
   <source>The folder of the store cannot be reached.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The folder of the store cannot be written to. It was not changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The grade %1 is named twice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The grades begin with the best; %1 does not begin below the one before</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The head counts %1 entries, the journal holds %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The head decided on %1; the three days ended on %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The head of the journal is not as it was written</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The head of the journal is not as it was written. Do not work on; verify the store and restore a backup.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The intended penalty carries the right to a hearing, and this release cannot conduct hearings yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The intended penalty reaches the hearing threshold of %1 yuan, and the notice does not tell the right to a hearing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The items are numbered from 1 without a gap; %1 stands where %2 is due</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The journal was rewritten at position %1 or later: the head was made over other entries</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The key of account %1 is not as it was written. A key-holder has to set a new password.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The last character of the ID number does not agree with the others; one of them is mistyped</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The last character of the credit code does not agree with the others; one of them is mistyped</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The last legal review, of %1, did not pass the case</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The last legal review, of %1, is earlier than the defence that was adopted on %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The last number used of %1 is a whole number</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The last number used this year, when the office begins in the middle of it</source>
   <translation>年中启用的，填本年已用到的最后一个号</translation>
  </message>
  <message>
   <source>The letter exists already</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The limitation period is measured to this day, not to the filing.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The limitation period runs out on %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The login %1 is given twice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The matter %1 is not in the catalogue %2 of this organ</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The matter %1 was taken back from this organ; its last day was %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The new password is the old one</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The next number of this register is %1, not %2.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The notice does not say how much the fine is to be</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The notice does not say which penalty is intended</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The notice does not tell the right to defend</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The notice does not tell the right to state</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The notice says “%1”; periods of up to seven days are working days and are printed as such</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The number carries the remark “%1”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The number is of %1, before the filing on %2; one of the two is wrong</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The organ that a party applies to for reconsideration</source>
   <translation>当事人申请行政复议的机关</translation>
  </message>
  <message>
   <source>The paper cannot be made: %1 (%2) is missing.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The party has not agreed to electronic service in a signed confirmation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The party proved that it was not at fault</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The period ends before it begins, or one of its days is missing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The period for the defence ends on %1 and the party has not expressly waived it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The points of the items add up to %1 tenths and not to %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The pre-check finds nothing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The printer did not take the job.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The printer stopped after page %1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The procedure has no such step at this stage</source>
   <translation>本阶段没有这一步骤</translation>
  </message>
  <message>
   <source>The record of %1 was made by fewer than two certified officers and is evidence of the facts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The referral has no such step now</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The register has no time limit %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The register has no time limit %1 in force on %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The report has been issued; its sheets are closed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The responsible head states the reason and signs; the defect stays on record</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The row belongs to a notice and not to a decision: nothing was imposed yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The row has %1 cells and the heading %2: a comma too many or too few has shifted it (line %3)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The row has been imported before</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The row is a total and no case</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The row is the same as row %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The row names neither a party nor a cause nor a document number: it is no case</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The rule %1 is given either an item or a veto</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The rule %1 names a veto %2 that does not exist</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The rule %1 names an item %2 that does not exist</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The rule %1 proposes a deduction that item %2 does not allow</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The same act was fined before</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The same act was fined before; it is not fined a second time</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The sample has been drawn; it is not drawn twice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The sealed field %3 of entry %2 of %1 is not as it was written</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The security administrator unlocks it, or a new password is set.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The set-up does not say %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The seven working days to decide on the preserved evidence ended on %1; it was decided on %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The sheet has no reviewer yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The sheet is signed and no longer changes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The sheet is with %1; only the reviewer fills and signs it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The sheet needs a reviewer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The signed-in person does not hold the right to do this</source>
   <translation>登录的人没有这项权限</translation>
  </message>
  <message>
   <source>The standard %1 version %2 is not valid on %3</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The standard ends on %1 before it begins on %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The standard has no item %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The standard has no veto %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The step needs a text: the way of sending, who received, the reason or the answer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The store cannot be opened</source>
   <translation>数据库不能打开</translation>
  </message>
  <message>
   <source>The store cannot be opened safely: the setting %1 is refused here. Keep the store on a local disk.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The store cannot be opened. Look whether the file and its folder are there.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The store cannot be written to: the file or its folder is read-only.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The store did not do as asked (code %1). Nothing of this step was saved.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The store is cut short. Restore a backup.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The store is damaged</source>
   <translation>数据库已损坏</translation>
  </message>
  <message>
   <source>The store is damaged. Do not work on; verify it and restore a backup.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The store is in use by another program</source>
   <translation>数据库正被另一程序使用</translation>
  </message>
  <message>
   <source>The store is in use by another program. Close it there and try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The store is of an older version; open it once in the program to upgrade it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The store is open in another window or on another account of this computer. Close it there and try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The store lies in %1, a folder that is copied to other computers while it is in use. Move it to a local folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The store lies on a network drive</source>
   <translation>数据库位于网络盘上</translation>
  </message>
  <message>
   <source>The store lies on a network drive, where two computers would destroy each other's work. Move it to a local disk; on the drive it can only be read.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The store may only be read</source>
   <translation>数据库只能读取</translation>
  </message>
  <message>
   <source>The store or its folder is read-only. It was not changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The store was left half upgraded or was changed by another program. It was not opened and not changed; restore a backup.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The store was written by a newer version of Anjuan</source>
   <translation>数据库由更新版本的案卷写成</translation>
  </message>
  <message>
   <source>The store was written by a newer version of the program (schema %1, this one knows %2). Its content was not changed. Install the newer version.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The suspected crime is missing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The three administrators hold no other role, so that nobody controls and uses the program at once</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The tier %1 of %2 is measured otherwise than the matter</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The tier %1 of %2 leaves the range that the law sets</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The two or three characters with which its document numbers begin</source>
   <translation>文号开头的两三个字</translation>
  </message>
  <message>
   <source>The vault beside the store belongs to another store. Nothing was changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The vault holds nothing under the digest %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The veto %1 is named twice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The whole case leaves</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The words of the notice do not name the fine of %1 yuan</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There are at least two grades, the best within 100 points, and the last begins at 0</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is an account %1 already, or this person has one</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no account %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no case %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no case to draw from</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no document template %1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no field %1 here</source>
   <translation>此处没有 %1 这一项</translation>
  </message>
  <message>
   <source>There is no legal review before this day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no procedure %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no role %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no step %1; `procedure show ordinary` lists them</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no store at %1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no such case</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no such thing</source>
   <translation>没有找到</translation>
  </message>
  <message>
   <source>There is no template %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>These bytes are no PDF that can be opened.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This account sees no cases</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This file is not a store of this program. It was not changed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This is not a document that the program has frozen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This password is among the first that anybody would try; choose another</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This recovery sheet does not open the store</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This store has accounts already; a key-holder admits new ones</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Thu</source>
   <translation>周四</translation>
  </message>
  <message>
   <source>Tier of the discretion standard</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Time</source>
   <translation>时刻</translation>
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>To</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>To a competent department or another town</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>To be corrected by</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>To do: %1</source>
   <translation>怎么办：%1</translation>
  </message>
  <message>
   <source>To the competent organ</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Total in tenths</source>
   <translation type="unfinished"></translation>
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
   <source>Under fourteen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Under inquiry</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Under legal review</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Unified social credit code</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Unit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use of discretion</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use the notice of the right to a hearing</source>
   <translation type="unfinished"></translation>
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
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Version</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Version of the standard</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Version of the template</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Veto</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vetoes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Volumes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Warning</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Wed</source>
   <translation>周三</translation>
  </message>
  <message>
   <source>What became of property</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is missing must be listed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is to be done</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What it proves</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What was entered is not valid</source>
   <translation>填写的内容不符合要求</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What was found or reported</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What was observed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What was typed cannot be kept as a draft on this computer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Where the law applied has changed, serve a new notice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Whether a collective discussion is needed, and why</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>While the police hold the case no new fine is imposed; the ninety days have no express suspension, so record the basis</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Who was present for the party</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>With 第</source>
   <translation>带“第”字</translation>
  </message>
  <message>
   <source>Withdraw it first if it is to be asked for differently</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Withdraw the case</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Without %1 two documents would bear the same number</source>
   <translation>缺少 %1，两份文书会同号</translation>
  </message>
  <message>
   <source>Without capacity</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Word in the number</source>
   <translation>文号中的字</translation>
  </message>
  <message>
   <source>Words and figures of the amount disagree (%1); no fine is taken</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Work began</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Write down which ways were tried and when</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Write it into the notice; a notice without it is no notice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Write 工作日 in words</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Written</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>You do not hold the right to do this: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a term in hours is not counted back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a term in hours starts at a time of day; give it with the day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a term of %1 cannot be counted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>administrative detention</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>amount</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>anyone</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>as the article says</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>bar from the trade</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>before that day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>calendar days</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>circulated criticism</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>confiscation of illegal gains</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>confiscation of illegal goods</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>does not move</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>entries</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>fine</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>from that day on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>from … to … yuan</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>hours</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>individual business</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>issues</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>lowering of a qualification grade</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>may</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>months</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>moves to the next working day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>must</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>natural person</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no fine</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no penalty</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not confirmed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>order to close down</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>order to suspend business</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>organisation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>organisations</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>other penalty</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>per cent of an amount</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>persons</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>rate</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>read in the text of the law</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>read on a page that quotes it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>records</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>restriction of business</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>revocation of a licence</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>rule</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>set by a local regulation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>set by the office</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>signed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>suspension of a licence</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>takes effect on the day itself</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>term</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the article provides no fine</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the days off of %1 are not published: the end is given as earliest and latest day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the figure by which the fine is measured (%1) is out of bounds</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the fine is measured by a quantity; enter it first: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the fine is measured by an amount; enter it first: %1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the hours run from %1, days off included</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the month has no day of that number; %1 is its last day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the national text sets no amount; a provincial or municipal regulation must be named first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>those the article names</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>times an amount</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>warning</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>working days</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>years</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>yes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>yuan for each unit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{字} is the word of the document, {year} the year, {seq} the number</source>
   <translation>{字} 为文书代字，{year} 为年份，{seq} 为序号</translation>
  </message>
  <message>
   <source>“%1” can be read as more than one day; month and day are not set apart</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” has a year of two figures; it is not guessed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” has lost the signs between year, month and day; it can only be %2</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” is a span of days, not a day</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” is not a date that can be read for certain</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” is not a day that exists</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” is not an amount that can be read for certain</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” looks like the day number of a spreadsheet; format the column as a date and save again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” names no day of the month; none is guessed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“%1” names no year; none is guessed</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
</TS>
