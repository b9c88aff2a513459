<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>anjuan::CataloguePage</name>
    <message>
        <source>Matters</source>
        <translation>事项目录</translation>
    </message>
    <message>
        <source>Which matters the organ may punish in its own name, and from which fine a hearing is offered.</source>
        <translation>本机关可以以自己的名义处罚哪些事项，罚款多少起告知听证。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>幅度</translation>
    </message>
    <message>
        <source>To mind</source>
        <translation>留意</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选目录</translation>
    </message>
    <message>
        <source>Tick what is shown</source>
        <translation>勾选列出的</translation>
    </message>
    <message>
        <source>Untick what is shown</source>
        <translation>不勾选列出的</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>已勾选 %1 / %2</translation>
    </message>
</context>
<context>
    <name>anjuan::ChoiceEditor</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>anjuan::DayEditor</name>
    <message>
        <source>Pick from the calendar (F4)</source>
        <translation>从日历中选（F4）</translation>
    </message>
</context>
<context>
    <name>anjuan::DraftMark</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>草稿已保存 %1</translation>
    </message>
    <message>
        <source>Could not be saved; the text is still here</source>
        <translation>未能保存，文字仍在</translation>
    </message>
</context>
<context>
    <name>anjuan::FieldMessage</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>anjuan::FilesEditor</name>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>or drop them here</source>
        <translation>或拖到这里</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>%1 is being taken in</source>
        <translation>%1正在存入</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop taking in %1</source>
        <translation>停止存入%1</translation>
    </message>
    <message>
        <source>Digest (SM3): %1</source>
        <translation>校验值（SM3）：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>取出%1</translation>
    </message>
    <message>
        <source>%1: choose files</source>
        <translation>%1：选择文件</translation>
    </message>
</context>
<context>
    <name>anjuan::FinishPage</name>
    <message>
        <source>Set up</source>
        <translation>建库</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Practice office</source>
        <translation>练习库</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The store is made now, which takes a few seconds a person. Then the recovery sheet is shown, to be printed and typed back.</source>
        <translation>现在建立案卷库，每人需要几秒钟。然后显示恢复单，打印后照纸面输回。</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>事项目录</translation>
    </message>
    <message>
        <source>%1 of the list %2, from %3</source>
        <translation>%1 项，目录 %2，自 %3 施行</translation>
    </message>
</context>
<context>
    <name>anjuan::FirstRunWizard</name>
    <message>
        <source>First use</source>
        <translation>第一次使用</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Set up the office</source>
        <translation>建库</translation>
    </message>
</context>
<context>
    <name>anjuan::LineEditor</name>
    <message>
        <source>Hold to show in full</source>
        <translation>按住显示全文</translation>
    </message>
    <message>
        <source>Sealed: sign in with a key to read it</source>
        <translation>已封存：持钥登录后可读</translation>
    </message>
    <message>
        <source>Destroyed at the end of retention</source>
        <translation>保管期满已销毁</translation>
    </message>
</context>
<context>
    <name>anjuan::NumberPage</name>
    <message>
        <source>Document numbers</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>As the office writes them today. Each register counts by itself and begins anew each year.</source>
        <translation>照本机关现在的写法。每种文书各自编号，每年重新起算。</translation>
    </message>
    <message>
        <source>The next one: %1</source>
        <translation>下一个：%1</translation>
    </message>
</context>
<context>
    <name>anjuan::SetupPeoplePage</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>At least those who begin; more are added later. An officer needs a certificate to be counted. First passwords are kept nowhere until the office is set up.</source>
        <translation>先填开始用的人，以后可以添加。执法人员有证件才计入。初始口令在建立之前不保存。</translation>
    </message>
</context>
<context>
    <name>anjuan::PersonsEditor</name>
    <message>
        <source>Add a person</source>
        <translation>加一人</translation>
    </message>
    <message>
        <source>%1, person %2</source>
        <translation>%1，第 %2 人</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>anjuan::PlacePage</name>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>All cases lie in one file on this computer. Sharing between several computers is set up later, on a server.</source>
        <translation>全部案件存放在本机的一个文件里。多台电脑共享以后在服务器上设置。</translation>
    </message>
</context>
<context>
    <name>anjuan::PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>To try everything once without touching a real case.</source>
        <translation>不碰真实案件，先把各项试一遍。</translation>
    </message>
</context>
<context>
    <name>anjuan::ProseEditor</name>
    <message>
        <source>Sealed: sign in with a key to read it</source>
        <translation>已封存：持钥登录后可读</translation>
    </message>
</context>
<context>
    <name>anjuan::RecoveryDialog</name>
    <message>
        <source>Finish the set-up</source>
        <translation>完成设置</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>When everybody&apos;s password is lost, only these two groups together open the store again. Print them, give each to another person, and let both be kept in a safe. They are shown this one time.</source>
        <translation>全部口令都遗失时，只有这两组合在一起才能重新打开案卷库。打印出来，交两个人分别保管，放入保险柜。只显示这一次。</translation>
    </message>
    <message>
        <source>First group</source>
        <translation>第一组</translation>
    </message>
    <message>
        <source>Second group</source>
        <translation>第二组</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Type it back from the paper</source>
        <translation>照纸面输回</translation>
    </message>
    <message>
        <source>%1, typed back</source>
        <translation>%1，照纸面输回</translation>
    </message>
    <message>
        <source>Typing hides the groups above; empty both fields to see them again.</source>
        <translation>输入时上面的两组隐去；清空两栏可以再看。</translation>
    </message>
    <message>
        <source>The two groups do not open the store. Compare each sign with the paper; letters may be typed small or large.</source>
        <translation>这两组打不开案卷库。请逐字与纸面核对；字母不分大小写。</translation>
    </message>
    <message>
        <source>Leave without typing the sheet back?</source>
        <translation>不输回恢复单就离开？</translation>
    </message>
    <message>
        <source>Nobody has then shown that the paper is right. If every password is lost, what is sealed stays sealed for ever.</source>
        <translation>这样就没有人核实纸面是否正确。全部口令遗失时，加密的内容永远打不开。</translation>
    </message>
    <message>
        <source>Back to the sheet</source>
        <translation>回到恢复单</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>anjuan::SignInForm</name>
    <message>
        <source>Someone else</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>Hold to show the password</source>
        <translation>按住显示口令</translation>
    </message>
    <message>
        <source>Anjuan</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>大写锁定已打开</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Forgotten? The head of the office resets it; no case is lost.</source>
        <translation>忘记口令的，请负责人重设；案件不会丢失。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unfinished drafts are saved. Unlocking leads back to them.</source>
        <translation>未写完的草稿已保存。解锁后回到原处。</translation>
    </message>
</context>
<context>
    <name>anjuan::StepForm</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>还差 %1 项</translation>
    </message>
</context>
<context>
    <name>anjuan::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>About 10 minutes</source>
        <translation>约需 10 分钟，可随时退出</translation>
    </message>
</context>
<context>
    <name>anjuan::TableEditor</name>
    <message>
        <source>Add a row</source>
        <translation>加一行</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>去掉这一行</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1: add a row</source>
        <translation>%1：加一行</translation>
    </message>
</context>
<context>
    <name>anjuan::TypedEditor</name>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
</context>
<context>
    <name>anjuan::UnitPage</name>
    <message>
        <source>The organ</source>
        <translation>本机关</translation>
    </message>
    <message>
        <source>This stands on every document. All of it can be corrected later; issued documents never change.</source>
        <translation>这些写在每份文书上。以后都可以改正；已签发的文书不变。</translation>
    </message>
</context>
<context>
    <name>anjuan::YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
</TS>
