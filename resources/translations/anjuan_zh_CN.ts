<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>anjuan::Actions</name>
        <message>
            <source>New case</source>
            <translation>新建案件</translation>
        </message>
        <message>
            <source>Register a lead</source>
            <translation>登记线索</translation>
        </message>
        <message>
            <source>New slip</source>
            <translation>新建责令改正、温馨提示</translation>
        </message>
        <message>
            <source>New summary case</source>
            <translation>新建当场处罚</translation>
        </message>
        <message>
            <source>Import a register…</source>
            <translation>导入台账…</translation>
        </message>
        <message>
            <source>Print centre</source>
            <translation>打印中心</translation>
        </message>
        <message>
            <source>Print this list</source>
            <translation>打印本列表</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <source>Lock the screen</source>
            <translation>锁定屏幕</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>退出登录</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出程序</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销输入</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做输入</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>剪切</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>全选</translation>
        </message>
        <message>
            <source>Edit in place</source>
            <translation>就地修改</translation>
        </message>
        <message>
            <source>Filter this list</source>
            <translation>筛选本列表</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>下一处</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>到任何地方</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Follow the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Larger letters</source>
            <translation>放大字号</translation>
        </message>
        <message>
            <source>Smaller letters</source>
            <translation>缩小字号</translation>
        </message>
        <message>
            <source>Normal letters</source>
            <translation>正常字号</translation>
        </message>
        <message>
            <source>Preview pane</source>
            <translation>预览栏</translation>
        </message>
        <message>
            <source>Narrow navigation</source>
            <translation>窄导航栏</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全屏</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Perform the next step</source>
            <translation>办理下一步</translation>
        </message>
        <message>
            <source>Submit for review</source>
            <translation>提请审核</translation>
        </message>
        <message>
            <source>Withdraw the draft</source>
            <translation>撤回草稿</translation>
        </message>
        <message>
            <source>Refer or ask for assistance</source>
            <translation>移送或请求协助</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>后退</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>前进</translation>
        </message>
        <message>
            <source>Last case</source>
            <translation>上一个案件</translation>
        </message>
        <message>
            <source>Close the tab</source>
            <translation>关闭标签</translation>
        </message>
        <message>
            <source>Reopen the closed tab</source>
            <translation>重新打开关闭的标签</translation>
        </message>
        <message>
            <source>Draft document</source>
            <translation>生成文书</translation>
        </message>
        <message>
            <source>Apply seal</source>
            <translation>用印</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>签发</translation>
        </message>
        <message>
            <source>Record service</source>
            <translation>登记送达</translation>
        </message>
        <message>
            <source>Time limits by nearness</source>
            <translation>期限一览</translation>
        </message>
        <message>
            <source>Week calendar</source>
            <translation>周历</translation>
        </message>
        <message>
            <source>Print the week&apos;s sheet</source>
            <translation>打印本周单</translation>
        </message>
        <message>
            <source>Export for the telephone…</source>
            <translation>导出到手机日历…</translation>
        </message>
        <message>
            <source>Entry helper</source>
            <translation>录入助手</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>已全部保存</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>设置…</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>键盘</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>帮助目录</translation>
        </message>
        <message>
            <source>About Anjuan</source>
            <translation>关于案卷</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>查看(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Case</source>
            <translation>案件(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Documents</source>
            <translation>文书(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Time limits</source>
            <translation>期限(&amp;T)</translation>
        </message>
        <message>
            <source>To&amp;ols</source>
            <translation>工具(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>Sign in first</source>
            <translation>请先登录</translation>
        </message>
        <message>
            <source>Open a list first</source>
            <translation>请先打开一个列表</translation>
        </message>
        <message>
            <source>Open a case first</source>
            <translation>请先打开一个案件</translation>
        </message>
    </context>
    <context>
        <name>anjuan::ArchivePage</name>
        <message>
            <source>Case number</source>
            <translation>案号</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>案由</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>结案日期</translation>
        </message>
        <message>
            <source>To be bound by</source>
            <translation>立卷期限</translation>
        </message>
        <message>
            <source>Remaining</source>
            <translation>剩余</translation>
        </message>
        <message>
            <source>To be bound</source>
            <translation>待归档</translation>
        </message>
        <message>
            <source>Archive number</source>
            <translation>归档号</translation>
        </message>
        <message>
            <source>Bound on</source>
            <translation>归档日期</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>保管期限</translation>
        </message>
        <message>
            <source>Bound files</source>
            <translation>已归档</translation>
        </message>
        <message>
            <source>Case files and archive</source>
            <translation>卷宗归档</translation>
        </message>
        <message>
            <source>Every closed case is bound</source>
            <translation>结案案件均已归档</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                    <numerusform>%n 件</numerusform>
                </translation>
        </message>
        <message>
            <source>No case has been bound yet</source>
            <translation>尚无已归档案件</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s); open one to see and print the whole file</source>
            <translation>
                    <numerusform>%n 卷；打开可查看和打印全卷</numerusform>
                </translation>
        </message>
    </context>
    <context>
        <name>anjuan::CaseFactsPane</name>
        <message>
            <source>Facts of the act</source>
            <translation>违法事实</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>经过</translation>
        </message>
        <message>
            <source>saving…</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <source>Draft saved %1</source>
            <translation>草稿已保存 %1</translation>
        </message>
        <message>
            <source>Not saved; your words are still here</source>
            <translation>未能保存，文字仍在</translation>
        </message>
    </context>
    <context>
        <name>anjuan::CaseHead</name>
        <message>
            <source>On-site guide</source>
            <translation>现场规范</translation>
        </message>
        <message>
            <source>What to find out, to photograph and to ask at the scene</source>
            <translation>现场要查明、拍摄、询问什么</translation>
        </message>
        <message>
            <source>Print centre (Ctrl+P)</source>
            <translation>打印中心 (Ctrl+P)</translation>
        </message>
        <message>
            <source>Print centre</source>
            <translation>打印中心</translation>
        </message>
        <message>
            <source>More about this case</source>
            <translation>本案更多操作</translation>
        </message>
    </context>
    <context>
        <name>anjuan::CaseLines</name>
        <message>
            <source>draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>being approved</source>
            <translation>审批中</translation>
        </message>
        <message>
            <source>issued</source>
            <translation>已签发</translation>
        </message>
        <message>
            <source>served</source>
            <translation>已送达</translation>
        </message>
        <message>
            <source>voided</source>
            <translation>已作废</translation>
        </message>
        <message>
            <source>open in another program</source>
            <translation>在其他程序中打开，未收回</translation>
        </message>
        <message>
            <source>differs from the facts of now</source>
            <translation>与现值不同</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>身份</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>ID number</source>
            <translation>证件号码</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Address for service</source>
            <translation>送达地址</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>未确认</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>source not stated</source>
            <translation>未注明来源</translation>
        </message>
        <message>
            <source>Taken on</source>
            <translation>取得时间</translation>
        </message>
        <message>
            <source>What it proves</source>
            <translation>证明什么</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>核对</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>已核</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>未核</translation>
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
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>By</source>
            <translation>经办</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>轮次</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>提请时间</translation>
        </message>
        <message>
            <source>Legal reviewer</source>
            <translation>法制审核人员</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>审核意见</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>停留</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>会议</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>主持人</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>参加人</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>结论</translation>
        </message>
        <message>
            <source>What</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Manner</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation>受送达人</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>扣分</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>%1 attached files</source>
            <translation>%1 个附件</translation>
        </message>
    </context>
    <context>
        <name>anjuan::CaseListPage</name>
        <message>
            <source>Case list</source>
            <translation>案件列表</translation>
        </message>
        <message>
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Print this list</source>
            <translation>打印本列表</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Waiting: calendar days since the case came to this person</source>
            <translation>停留：案件到当前处理人手上的自然日</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Reset the columns</source>
            <translation>恢复默认列</translation>
        </message>
        <message>
            <source>No case passes these filters</source>
            <translation>没有符合筛选条件的案件</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>overdue %1</source>
            <translation>逾期 %1</translation>
        </message>
        <message>
            <source>today %1</source>
            <translation>今天 %1</translation>
        </message>
        <message>
            <source>no next step %1</source>
            <translation>无下一步 %1</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n selected</source>
            <translation>
                <numerusform>%1，已选 %n 件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anjuan::CaseListRow</name>
        <message>
            <source>overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>已中止</translation>
        </message>
        <message>
            <source>no next step</source>
            <translation>无下一步</translation>
        </message>
        <message>
            <source>due today</source>
            <translation>今天到期</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>已中止</translation>
        </message>
        <message>
            <source>No next step</source>
            <translation>无下一步</translation>
        </message>
        <message numerus="yes">
            <source>overdue by %n day(s)</source>
            <translation>
                <numerusform>逾期 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>今天</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>案号</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>案由</translation>
        </message>
        <message>
            <source>Handler</source>
            <translation>承办人</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Next time limit</source>
            <translation>下一期限</translation>
        </message>
        <message>
            <source>Remaining</source>
            <translation>剩余</translation>
        </message>
        <message>
            <source>Whose turn</source>
            <translation>待办在谁</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>停留</translation>
        </message>
        <message>
            <source>Waiting: calendar days since the case came to the person whose turn it is</source>
            <translation>停留：案件到当前处理人手上的自然日</translation>
        </message>
    </context>
    <context>
        <name>anjuan::CasePage</name>
        <message>
            <source>Parts of the case</source>
            <translation>案件各部分</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概况</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>Facts and evidence</source>
            <translation>事实与证据</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>审核</translation>
        </message>
        <message>
            <source>Legal review</source>
            <translation>法制审核</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>讨论</translation>
        </message>
        <message>
            <source>Collective discussion</source>
            <translation>集体讨论</translation>
        </message>
        <message>
            <source>Service and performance</source>
            <translation>送达执行</translation>
        </message>
        <message>
            <source>Time line</source>
            <translation>时间线</translation>
        </message>
        <message>
            <source>File health check</source>
            <translation>卷宗体检</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Add evidence</source>
            <translation>添加证据</translation>
        </message>
        <message>
            <source>Register preservation…</source>
            <translation>登记保存…</translation>
        </message>
        <message>
            <source>Discretion guidance</source>
            <translation>裁量指引</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n to complete</source>
            <translation>
                <numerusform>%1，%n 件待补</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 points as of now</source>
            <comment>score</comment>
            <translation>现得 %1 分</translation>
        </message>
    </context>
    <context>
        <name>anjuan::ChipBar</name>
        <message>
            <source>Remove the filter %1</source>
            <translation>去掉筛选 %1</translation>
        </message>
    </context>
    <context>
        <name>anjuan::DeadlinePanel</name>
        <message>
            <source>Time limits</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>周历</translation>
        </message>
        <message>
            <source>Show the week&apos;s time limits</source>
            <translation>看本周期限</translation>
        </message>
        <message>
            <source>No time limit runs</source>
            <translation>没有正在计算的期限</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>为什么</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>为什么：%1</translation>
        </message>
    </context>
    <context>
        <name>anjuan::DocumentTabs</name>
        <message>
            <source>Opened cases</source>
            <translation>打开的案件</translation>
        </message>
        <message>
            <source>Close %1</source>
            <translation>关闭 %1</translation>
        </message>
    </context>
    <context>
        <name>anjuan::FilterHeader</name>
        <message>
            <source>Filter: %1</source>
            <translation>筛选：%1</translation>
        </message>
    </context>
    <context>
        <name>anjuan::GapPanel</name>
        <message>
            <source>Cannot</source>
            <translation>不能</translation>
        </message>
        <message>
            <source>Defect</source>
            <translation>瑕疵</translation>
        </message>
        <message>
            <source>Mind</source>
            <translation>留意</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>Why can&apos;t I go on?</source>
            <translation>为什么不能继续</translation>
        </message>
        <message>
            <source>Ready to go on</source>
            <translation>可以继续</translation>
        </message>
        <message>
            <source>All conditions are met</source>
            <translation>条件已齐</translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>缺 %n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n more to mind</source>
            <translation>
                <numerusform>，另有 %n 项请留意</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to mind</source>
            <translation>
                <numerusform>%n 项请留意</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anjuan::HelpDialog</name>
        <message>
            <source>Contents</source>
            <translation>目录</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Text of the topic</source>
            <translation>正文</translation>
        </message>
    </context>
    <context>
        <name>anjuan::HomePage</name>
        <message>
            <source>Open the case</source>
            <translation>打开案件</translation>
        </message>
        <message>
            <source>To-do</source>
            <translation>待办</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Print the week&apos;s sheet</source>
            <translation>打印本周单</translation>
        </message>
        <message>
            <source>Register a lead</source>
            <translation>登记线索</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>要做的事</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Time limit</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>by time limit</source>
            <translation>按期限排列</translation>
        </message>
        <message>
            <source>All cases</source>
            <translation>全部案件</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>案号</translation>
        </message>
        <message>
            <source>Party · what to correct</source>
            <translation>当事人 · 改正要求</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Re-inspections due today</source>
            <translation>今天到期复查</translation>
        </message>
        <message>
            <source>Plan the round</source>
            <translation>安排路线</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>收到</translation>
        </message>
        <message>
            <source>Answer within</source>
            <translation>答复期限</translation>
        </message>
        <message>
            <source>New leads</source>
            <translation>新线索</translation>
        </message>
        <message>
            <source>Import from Excel</source>
            <translation>导入 Excel</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>分派</translation>
        </message>
        <message>
            <source>dddd d MMMM</source>
            <comment>today in the head of the page</comment>
            <translation>M 月 d 日 dddd</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to do</source>
            <translation>
                <numerusform>%n 件待办</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Merge %n duplicate group(s)</source>
            <translation>
                <numerusform>合并重复 %n 组</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a line to see what it needs</source>
            <translation>选一行，看还差什么</translation>
        </message>
        <message>
            <source>Chosen: %1</source>
            <translation>所选：%1</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>当事人</translation>
        </message>
    </context>
    <context>
        <name>anjuan::KeyMap</name>
        <message>
            <source>Keys</source>
            <translation>键盘</translation>
        </message>
        <message>
            <source>Go to a place of the navigation</source>
            <translation>到导航的某一栏</translation>
        </message>
        <message>
            <source>Go to a tab of the case</source>
            <translation>到案件的某一页</translation>
        </message>
        <message>
            <source>Open; in a line, the next field; in prose, a new line</source>
            <translation>打开；单行框到下一栏；大段文字换行</translation>
        </message>
        <message>
            <source>Always leaves the field</source>
            <translation>总是离开本栏</translation>
        </message>
        <message>
            <source>Back one level, never loses text</source>
            <translation>退一层，不丢文字</translation>
        </message>
        <message>
            <source>Review: next, previous</source>
            <translation>审核：下一项、上一项</translation>
        </message>
        <message>
            <source>Review: verdict, go to the page</source>
            <translation>审核：判定、到该页</translation>
        </message>
    </context>
    <context>
        <name>anjuan::LockScreen</name>
        <message>
            <source>Someone else</source>
            <translation>换人</translation>
        </message>
        <message>
            <source>Anjuan</source>
            <translation>案卷</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>显示口令</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>已锁定</translation>
        </message>
        <message numerus="yes">
            <source>since %1, %n minute(s)</source>
            <translation>
                <numerusform>%1 起，已 %n 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <source>Unfinished drafts are saved. Unlocking brings you back to the same place.</source>
            <translation>未写完的草稿已保存。解锁后回到原处。</translation>
        </message>
        <message>
            <source>Caps Lock is on</source>
            <translation>大写锁定已打开</translation>
        </message>
    </context>
    <context>
        <name>anjuan::MainWindow</name>
        <message>
            <source>Anjuan — locked</source>
            <translation>案卷 — 已锁定</translation>
        </message>
        <message>
            <source>Anjuan</source>
            <translation>案卷</translation>
        </message>
        <message>
            <source>Anjuan — %1</source>
            <translation>案卷 — %1</translation>
        </message>
    </context>
    <context>
        <name>anjuan::MessageStrip</name>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
    </context>
    <context>
        <name>anjuan::Navigation</name>
        <message>
            <source>To-do</source>
            <translation>待办</translation>
        </message>
        <message>
            <source>Time limits</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>线索</translation>
        </message>
        <message>
            <source>Inspections</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>审核</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>讨论</translation>
        </message>
        <message>
            <source>Referral and assistance</source>
            <translation>移送协作</translation>
        </message>
        <message>
            <source>File review and supervision</source>
            <translation>评查监督</translation>
        </message>
        <message>
            <source>Registers and reports</source>
            <translation>台账报表</translation>
        </message>
        <message>
            <source>Case files and archive</source>
            <translation>卷宗归档</translation>
        </message>
        <message>
            <source>People and equipment</source>
            <translation>人员装备</translation>
        </message>
        <message>
            <source>Catalogue of matters</source>
            <translation>执法事项目录</translation>
        </message>
        <message>
            <source>Law library</source>
            <translation>法律法规库</translation>
        </message>
        <message>
            <source>Rehearsal</source>
            <translation>推演</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>due today</source>
            <translation>今天到期</translation>
        </message>
        <message>
            <source>Navigation</source>
            <translation>导航</translation>
        </message>
        <message>
            <source>Recently opened</source>
            <translation>最近打开</translation>
        </message>
    </context>
    <context>
        <name>anjuan::NextStepBar</name>
        <message>
            <source>Next step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
    </context>
    <context>
        <name>anjuan::PageView</name>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
    </context>
    <context>
        <name>anjuan::Picker</name>
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
            <source>Type a part of the name, the code or the article; Down shows the whole list</source>
            <translation>输入名称的一部分、代码或者条文；按 ↓ 列出全部</translation>
        </message>
    </context>
    <context>
        <name>anjuan::PreviewPane</name>
        <message>
            <source>Preview of the case</source>
            <translation>案件预览</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>打开案件</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>打开：%1</translation>
        </message>
        <message>
            <source>Last five events</source>
            <translation>最近 5 件事</translation>
        </message>
    </context>
    <context>
        <name>anjuan::PrintCentrePage</name>
        <message>
            <source>Print page numbers</source>
            <translation>印页码</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Print centre</source>
            <translation>打印中心</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>上一页</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>下一页</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>整页</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>页宽</translation>
        </message>
        <message>
            <source>Actual size</source>
            <translation>实际大小</translation>
        </message>
        <message>
            <source>Size of the preview</source>
            <translation>预览大小</translation>
        </message>
        <message>
            <source>Case file</source>
            <translation>案卷</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>全选</translation>
        </message>
        <message>
            <source>Papers of the file in order</source>
            <translation>案卷文书（按顺序）</translation>
        </message>
        <message>
            <source>Selected papers</source>
            <translation>所选文书</translation>
        </message>
        <message>
            <source>Main volume</source>
            <translation>正卷</translation>
        </message>
        <message>
            <source>Whole file</source>
            <translation>全卷</translation>
        </message>
        <message>
            <source>A4, both sides, long edge</source>
            <translation>A4，双面翻长边</translation>
        </message>
        <message>
            <source>A4, one side</source>
            <translation>A4，单面</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印什么</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>打印机</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>份数</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>纸张</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>存为 PDF</translation>
        </message>
        <message>
            <source>main volume %1, internal %2 pages</source>
            <translation>正卷 %1 页，副卷 %2 页</translation>
        </message>
        <message>
            <source>Internal volume</source>
            <translation>副卷</translation>
        </message>
        <message>
            <source>apart</source>
            <translation>另存</translation>
        </message>
        <message>
            <source>%1 cannot be printed: it is kept beside the file</source>
            <translation>%1不能打印，另行保管</translation>
        </message>
        <message>
            <source>No printer is set up</source>
            <translation>没有打印机</translation>
        </message>
        <message>
            <source>Typefaces</source>
            <translation>字体</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
        <message numerus="yes">
            <source>Print %n copy(ies)</source>
            <translation>
                    <numerusform>打印 %n 份</numerusform>
                </translation>
        </message>
        <message>
            <source>Tick the papers that are to be printed</source>
            <translation>请勾选要打印的文书</translation>
        </message>
        <message>
            <source>No printer is set up: save as PDF and print it elsewhere</source>
            <translation>没有打印机，请存为 PDF 后到别处打印</translation>
        </message>
    </context>
    <context>
        <name>anjuan::RadarBar</name>
        <message>
            <source>Time limits by nearness</source>
            <translation>期限一览</translation>
        </message>
    </context>
    <context>
        <name>anjuan::RangeBar</name>
        <message>
            <source>Range %1 to %2</source>
            <translation>幅度%1至%2</translation>
        </message>
        <message>
            <source>intended %1</source>
            <translation>拟罚%1</translation>
        </message>
        <message>
            <source>median of earlier cases %1</source>
            <translation>类案中位数%1</translation>
        </message>
    </context>
    <context>
        <name>anjuan::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Follow the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>字号</translation>
        </message>
        <message>
            <source>Also Ctrl++ and Ctrl+-; Ctrl+0 for 100 %</source>
            <translation>也可用 Ctrl++、Ctrl+-；Ctrl+0 恢复 100%</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Holds from the next start of the program. Papers are Chinese in either language.</source>
            <translation>下次启动时生效。文书始终是中文。</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>Lock after</source>
            <translation>自动锁定</translation>
        </message>
        <message>
            <source>Without a key or the mouse. What was not finished is kept as a draft.</source>
            <translation>没有键盘、鼠标操作时。没有写完的内容存为草稿。</translation>
        </message>
        <message>
            <source>Folder of the backups</source>
            <translation>备份目录</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>备份目录</translation>
        </message>
        <message>
            <source>Best on another disk: a copy on the same disk goes with it. A copy is as sealed as the store.</source>
            <translation>最好在另一块磁盘上：同一块磁盘坏了，备份也没有了。备份与案卷库一样加密。</translation>
        </message>
        <message>
            <source>copies</source>
            <translation>份</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>One is made at the first sign-in of each day; the oldest go when a new one was verified.</source>
            <translation>每天第一次登录时备份一份；新的核对无误后，最旧的才删除。</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <source>Last backup</source>
            <translation>最近备份</translation>
        </message>
        <message>
            <source>Draw a new recovery sheet…</source>
            <translation>制作新的恢复单…</translation>
        </message>
        <message>
            <source>Recovery</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>The older sheet stops working.</source>
            <translation>旧的恢复单随即作废。</translation>
        </message>
        <message>
            <source>Wipe the practice office</source>
            <translation>清除练习机关</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>练习</translation>
        </message>
        <message>
            <source>Everything in it is invented and goes at once; your own office is not touched.</source>
            <translation>其中都是虚构的，一次清除；不影响本机关。</translation>
        </message>
    </context>
    <context>
        <name>anjuan::StageBar</name>
        <message>
            <source>Stages of the case</source>
            <translation>办案阶段</translation>
        </message>
        <message>
            <source>in hand</source>
            <translation>办理中</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>退回</translation>
        </message>
    </context>
    <context>
        <name>anjuan::StageSteps</name>
        <message>
            <source>Stage %1 of %2: %3</source>
            <translation>第 %1 步，共 %2 步：%3</translation>
        </message>
    </context>
    <context>
        <name>anjuan::StatusLine</name>
        <message>
            <source>Keys Ctrl+/</source>
            <translation>键盘帮助 Ctrl+/</translation>
        </message>
        <message>
            <source>State of the data</source>
            <translation>数据状态</translation>
        </message>
        <message>
            <source>Cut off from the shared database; drafts are kept here</source>
            <translation>与共享库断开，草稿存在本机</translation>
        </message>
        <message>
            <source>Database: %1</source>
            <translation>数据库：%1</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>还没有备份</translation>
        </message>
        <message>
            <source>Last backup %1</source>
            <translation>最近备份 %1</translation>
        </message>
        <message numerus="yes">
            <source>Time limits: %n due today</source>
            <translation>
                <numerusform>期限：%n 件今天到期</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n 件逾期</numerusform>
            </translation>
        </message>
        <message>
            <source>Anjuan %1</source>
            <translation>案卷 %1</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>正在备份…</translation>
        </message>
        <message>
            <source>Backup failed; the last one: %1</source>
            <translation>备份失败，最近一次：%1</translation>
        </message>
        <message>
            <source>Backup overdue, the last one: %1</source>
            <translation>备份逾期，最近一次：%1</translation>
        </message>
    </context>
    <context>
        <name>anjuan::SumPopup</name>
        <message>
            <source>How %1 is reckoned</source>
            <translation>%1怎么算</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>届满日</translation>
        </message>
    </context>
    <context>
        <name>anjuan::ThumbnailStrip</name>
        <message>
            <source>Documents as small pages</source>
            <translation>文书缩略图</translation>
        </message>
    </context>
    <context>
        <name>anjuan::TimelineView</name>
        <message>
            <source>Search the time line</source>
            <translation>搜索时间线</translation>
        </message>
        <message>
            <source>Time line</source>
            <translation>时间线</translation>
        </message>
        <message>
            <source>Time limits</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>审核</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>送达</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>System</source>
            <translation>系统</translation>
        </message>
    </context>
    <context>
        <name>anjuan::TopBar</name>
        <message>
            <source>Tool bar</source>
            <translation>工具栏</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>Search case number, party, address, document number…</source>
            <translation>搜索 案号、当事人、地址、文号…</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>已登录</translation>
        </message>
        <message>
            <source>Signed in: %1</source>
            <translation>已登录：%1</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>已保存</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <source>Draft saved</source>
            <translation>草稿已保存</translation>
        </message>
        <message>
            <source>Not saved; your words are still here</source>
            <translation>未能保存，文字仍在</translation>
        </message>
    </context>
</TS>
