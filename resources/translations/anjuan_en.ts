<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>anjuan::Actions</name>
        <message>
            <source>New case</source>
            <translation>New case</translation>
        </message>
        <message>
            <source>Register a lead</source>
            <translation>Register a lead</translation>
        </message>
        <message>
            <source>New slip</source>
            <translation>New slip</translation>
        </message>
        <message>
            <source>New summary case</source>
            <translation>New summary case</translation>
        </message>
        <message>
            <source>Import a register…</source>
            <translation>Import a register…</translation>
        </message>
        <message>
            <source>Print centre</source>
            <translation>Print centre</translation>
        </message>
        <message>
            <source>Print this list</source>
            <translation>Print this list</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Back up now</translation>
        </message>
        <message>
            <source>Lock the screen</source>
            <translation>Lock the screen</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Sign out</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quit</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Cut</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Paste</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Select all</translation>
        </message>
        <message>
            <source>Edit in place</source>
            <translation>Edit in place</translation>
        </message>
        <message>
            <source>Filter this list</source>
            <translation>Filter this list</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Next hit</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>Go to anything</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Follow the system</source>
            <translation>Follow the system</translation>
        </message>
        <message>
            <source>Larger letters</source>
            <translation>Larger letters</translation>
        </message>
        <message>
            <source>Smaller letters</source>
            <translation>Smaller letters</translation>
        </message>
        <message>
            <source>Normal letters</source>
            <translation>Normal letters</translation>
        </message>
        <message>
            <source>Preview pane</source>
            <translation>Preview pane</translation>
        </message>
        <message>
            <source>Narrow navigation</source>
            <translation>Narrow navigation</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Full screen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Perform the next step</source>
            <translation>Perform the next step</translation>
        </message>
        <message>
            <source>Submit for review</source>
            <translation>Submit for review</translation>
        </message>
        <message>
            <source>Withdraw the draft</source>
            <translation>Withdraw the draft</translation>
        </message>
        <message>
            <source>Refer or ask for assistance</source>
            <translation>Refer or ask for assistance</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Forward</translation>
        </message>
        <message>
            <source>Last case</source>
            <translation>Last case</translation>
        </message>
        <message>
            <source>Close the tab</source>
            <translation>Close the tab</translation>
        </message>
        <message>
            <source>Reopen the closed tab</source>
            <translation>Reopen the closed tab</translation>
        </message>
        <message>
            <source>Draft document</source>
            <translation>Draft document</translation>
        </message>
        <message>
            <source>Apply seal</source>
            <translation>Apply seal</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Issue</translation>
        </message>
        <message>
            <source>Record service</source>
            <translation>Record service</translation>
        </message>
        <message>
            <source>Time limits by nearness</source>
            <translation>Time limits by nearness</translation>
        </message>
        <message>
            <source>Week calendar</source>
            <translation>Week calendar</translation>
        </message>
        <message>
            <source>Print the week&apos;s sheet</source>
            <translation>Print the week&apos;s sheet</translation>
        </message>
        <message>
            <source>Export for the telephone…</source>
            <translation>Export for the telephone…</translation>
        </message>
        <message>
            <source>Entry helper</source>
            <translation>Entry helper</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Everything is saved</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Settings…</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contents</translation>
        </message>
        <message>
            <source>About Anjuan</source>
            <translation>About Anjuan</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edit</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <source>&amp;Case</source>
            <translation>&amp;Case</translation>
        </message>
        <message>
            <source>&amp;Documents</source>
            <translation>&amp;Documents</translation>
        </message>
        <message>
            <source>&amp;Time limits</source>
            <translation>&amp;Time limits</translation>
        </message>
        <message>
            <source>To&amp;ols</source>
            <translation>To&amp;ols</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>Sign in first</source>
            <translation>Sign in first</translation>
        </message>
        <message>
            <source>Open a list first</source>
            <translation>Open a list first</translation>
        </message>
        <message>
            <source>Open a case first</source>
            <translation>Open a case first</translation>
        </message>
    </context>
    <context>
        <name>anjuan::ArchivePage</name>
        <message>
            <source>Case number</source>
            <translation>Case number</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Party</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Closed on</translation>
        </message>
        <message>
            <source>To be bound by</source>
            <translation>To be bound by</translation>
        </message>
        <message>
            <source>Remaining</source>
            <translation>Remaining</translation>
        </message>
        <message>
            <source>To be bound</source>
            <translation>To be bound</translation>
        </message>
        <message>
            <source>Archive number</source>
            <translation>Archive number</translation>
        </message>
        <message>
            <source>Bound on</source>
            <translation>Bound on</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Kept</translation>
        </message>
        <message>
            <source>Bound files</source>
            <translation>Bound files</translation>
        </message>
        <message>
            <source>Case files and archive</source>
            <translation>Case files and archive</translation>
        </message>
        <message>
            <source>Every closed case is bound</source>
            <translation>Every closed case is bound</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                    <numerusform>%n case</numerusform>
                    <numerusform>%n cases</numerusform>
                </translation>
        </message>
        <message>
            <source>No case has been bound yet</source>
            <translation>No case has been bound yet</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s); open one to see and print the whole file</source>
            <translation>
                    <numerusform>%n file; open it to see and print the whole file</numerusform>
                    <numerusform>%n files; open one to see and print the whole file</numerusform>
                </translation>
        </message>
    </context>
    <context>
        <name>anjuan::CaseFactsPane</name>
        <message>
            <source>Facts of the act</source>
            <translation>Facts of the act</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Course</translation>
        </message>
        <message>
            <source>saving…</source>
            <translation>saving…</translation>
        </message>
        <message>
            <source>Draft saved %1</source>
            <translation>Draft saved %1</translation>
        </message>
        <message>
            <source>Not saved; your words are still here</source>
            <translation>Not saved; your words are still here</translation>
        </message>
    </context>
    <context>
        <name>anjuan::CaseHead</name>
        <message>
            <source>On-site guide</source>
            <translation>On-site guide</translation>
        </message>
        <message>
            <source>What to find out, to photograph and to ask at the scene</source>
            <translation>What to find out, to photograph and to ask at the scene</translation>
        </message>
        <message>
            <source>Print centre (Ctrl+P)</source>
            <translation>Print centre (Ctrl+P)</translation>
        </message>
        <message>
            <source>Print centre</source>
            <translation>Print centre</translation>
        </message>
        <message>
            <source>More about this case</source>
            <translation>More about this case</translation>
        </message>
    </context>
    <context>
        <name>anjuan::CaseLines</name>
        <message>
            <source>draft</source>
            <translation>draft</translation>
        </message>
        <message>
            <source>being approved</source>
            <translation>being approved</translation>
        </message>
        <message>
            <source>issued</source>
            <translation>issued</translation>
        </message>
        <message>
            <source>served</source>
            <translation>served</translation>
        </message>
        <message>
            <source>voided</source>
            <translation>voided</translation>
        </message>
        <message>
            <source>open in another program</source>
            <translation>open in another program</translation>
        </message>
        <message>
            <source>differs from the facts of now</source>
            <translation>differs from the facts of now</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Party</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>ID number</source>
            <translation>ID number</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>Address for service</source>
            <translation>Address for service</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>not confirmed</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>source not stated</source>
            <translation>source not stated</translation>
        </message>
        <message>
            <source>Taken on</source>
            <translation>Taken on</translation>
        </message>
        <message>
            <source>What it proves</source>
            <translation>What it proves</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>checked</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>not yet</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Document number</source>
            <translation>Document number</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Round</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Submitted</translation>
        </message>
        <message>
            <source>Legal reviewer</source>
            <translation>Legal reviewer</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>Opinion</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problems</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Meeting</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Chair</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Present</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Conclusion</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Manner</source>
            <translation>Manner</translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation>Addressee</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Finding</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>%1 attached files</source>
            <translation>%1 attached files</translation>
        </message>
    </context>
    <context>
        <name>anjuan::CaseListPage</name>
        <message>
            <source>Case list</source>
            <translation>Case list</translation>
        </message>
        <message>
            <source>View</source>
            <translation>View</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Clear filters</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>Print this list</source>
            <translation>Print this list</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>Waiting: calendar days since the case came to this person</source>
            <translation>Waiting: calendar days since the case came to this person</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Reset the columns</source>
            <translation>Reset the columns</translation>
        </message>
        <message>
            <source>No case passes these filters</source>
            <translation>No case passes these filters</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message>
            <source>overdue %1</source>
            <translation>overdue %1</translation>
        </message>
        <message>
            <source>today %1</source>
            <translation>today %1</translation>
        </message>
        <message>
            <source>no next step %1</source>
            <translation>no next step %1</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n selected</source>
            <translation>
                <numerusform>%1, %n selected</numerusform>
                <numerusform>%1, %n selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anjuan::CaseListRow</name>
        <message>
            <source>overdue</source>
            <translation>overdue</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>suspended</translation>
        </message>
        <message>
            <source>no next step</source>
            <translation>no next step</translation>
        </message>
        <message>
            <source>due today</source>
            <translation>due today</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Suspended</translation>
        </message>
        <message>
            <source>No next step</source>
            <translation>No next step</translation>
        </message>
        <message numerus="yes">
            <source>overdue by %n day(s)</source>
            <translation>
                <numerusform>overdue by %n day</numerusform>
                <numerusform>overdue by %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Case number</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Party</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Handler</source>
            <translation>Handler</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stage</translation>
        </message>
        <message>
            <source>Next time limit</source>
            <translation>Next time limit</translation>
        </message>
        <message>
            <source>Remaining</source>
            <translation>Remaining</translation>
        </message>
        <message>
            <source>Whose turn</source>
            <translation>Whose turn</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>Waiting: calendar days since the case came to the person whose turn it is</source>
            <translation>Waiting: calendar days since the case came to the person whose turn it is</translation>
        </message>
    </context>
    <context>
        <name>anjuan::CasePage</name>
        <message>
            <source>Parts of the case</source>
            <translation>Parts of the case</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Parties</translation>
        </message>
        <message>
            <source>Facts and evidence</source>
            <translation>Facts and evidence</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>Legal review</source>
            <translation>Legal review</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>Discussion</translation>
        </message>
        <message>
            <source>Collective discussion</source>
            <translation>Collective discussion</translation>
        </message>
        <message>
            <source>Service and performance</source>
            <translation>Service and performance</translation>
        </message>
        <message>
            <source>Time line</source>
            <translation>Time line</translation>
        </message>
        <message>
            <source>File health check</source>
            <translation>File health check</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Add evidence</source>
            <translation>Add evidence</translation>
        </message>
        <message>
            <source>Register preservation…</source>
            <translation>Register preservation…</translation>
        </message>
        <message>
            <source>Discretion guidance</source>
            <translation>Discretion guidance</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n to complete</source>
            <translation>
                <numerusform>%1, %n to complete</numerusform>
                <numerusform>%1, %n to complete</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 points as of now</source>
            <comment>score</comment>
            <translation>%1 points as of now</translation>
        </message>
    </context>
    <context>
        <name>anjuan::ChipBar</name>
        <message>
            <source>Remove the filter %1</source>
            <translation>Remove the filter %1</translation>
        </message>
    </context>
    <context>
        <name>anjuan::DeadlinePanel</name>
        <message>
            <source>Time limits</source>
            <translation>Time limits</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>Show the week&apos;s time limits</source>
            <translation>Show the week&apos;s time limits</translation>
        </message>
        <message>
            <source>No time limit runs</source>
            <translation>No time limit runs</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>Why: %1</translation>
        </message>
    </context>
    <context>
        <name>anjuan::DocumentTabs</name>
        <message>
            <source>Opened cases</source>
            <translation>Opened cases</translation>
        </message>
        <message>
            <source>Close %1</source>
            <translation>Close %1</translation>
        </message>
    </context>
    <context>
        <name>anjuan::FilterHeader</name>
        <message>
            <source>Filter: %1</source>
            <translation>Filter: %1</translation>
        </message>
    </context>
    <context>
        <name>anjuan::GapPanel</name>
        <message>
            <source>Cannot</source>
            <translation>Cannot</translation>
        </message>
        <message>
            <source>Defect</source>
            <translation>Defect</translation>
        </message>
        <message>
            <source>Mind</source>
            <translation>Mind</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Hint</translation>
        </message>
        <message>
            <source>Why can&apos;t I go on?</source>
            <translation>Why can&apos;t I go on?</translation>
        </message>
        <message>
            <source>Ready to go on</source>
            <translation>Ready to go on</translation>
        </message>
        <message>
            <source>All conditions are met</source>
            <translation>All conditions are met</translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n missing</numerusform>
                <numerusform>%n missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n more to mind</source>
            <translation>
                <numerusform>, %n more to mind</numerusform>
                <numerusform>, %n more to mind</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to mind</source>
            <translation>
                <numerusform>%n to mind</numerusform>
                <numerusform>%n to mind</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anjuan::HelpDialog</name>
        <message>
            <source>Contents</source>
            <translation>Contents</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Topics</translation>
        </message>
        <message>
            <source>Text of the topic</source>
            <translation>Text of the topic</translation>
        </message>
    </context>
    <context>
        <name>anjuan::HomePage</name>
        <message>
            <source>Open the case</source>
            <translation>Open the case</translation>
        </message>
        <message>
            <source>To-do</source>
            <translation>To-do</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Print the week&apos;s sheet</source>
            <translation>Print the week&apos;s sheet</translation>
        </message>
        <message>
            <source>Register a lead</source>
            <translation>Register a lead</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>What to do</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Time limit</source>
            <translation>Time limit</translation>
        </message>
        <message>
            <source>by time limit</source>
            <translation>by time limit</translation>
        </message>
        <message>
            <source>All cases</source>
            <translation>All cases</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Case number</translation>
        </message>
        <message>
            <source>Party · what to correct</source>
            <translation>Party · what to correct</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Re-inspections due today</source>
            <translation>Re-inspections due today</translation>
        </message>
        <message>
            <source>Plan the round</source>
            <translation>Plan the round</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Content</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Answer within</source>
            <translation>Answer within</translation>
        </message>
        <message>
            <source>New leads</source>
            <translation>New leads</translation>
        </message>
        <message>
            <source>Import from Excel</source>
            <translation>Import from Excel</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Assign</translation>
        </message>
        <message>
            <source>dddd d MMMM</source>
            <comment>today in the head of the page</comment>
            <translation>dddd d MMMM</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to do</source>
            <translation>
                <numerusform>%n thing to do</numerusform>
                <numerusform>%n things to do</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Merge %n duplicate group(s)</source>
            <translation>
                <numerusform>Merge %n duplicate group</numerusform>
                <numerusform>Merge %n duplicate groups</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a line to see what it needs</source>
            <translation>Choose a line to see what it needs</translation>
        </message>
        <message>
            <source>Chosen: %1</source>
            <translation>Chosen: %1</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Party</translation>
        </message>
    </context>
    <context>
        <name>anjuan::KeyMap</name>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Go to a place of the navigation</source>
            <translation>Go to a place of the navigation</translation>
        </message>
        <message>
            <source>Go to a tab of the case</source>
            <translation>Go to a tab of the case</translation>
        </message>
        <message>
            <source>Open; in a line, the next field; in prose, a new line</source>
            <translation>Open; in a line, the next field; in prose, a new line</translation>
        </message>
        <message>
            <source>Always leaves the field</source>
            <translation>Always leaves the field</translation>
        </message>
        <message>
            <source>Back one level, never loses text</source>
            <translation>Back one level, never loses text</translation>
        </message>
        <message>
            <source>Review: next, previous</source>
            <translation>Review: next, previous</translation>
        </message>
        <message>
            <source>Review: verdict, go to the page</source>
            <translation>Review: verdict, go to the page</translation>
        </message>
    </context>
    <context>
        <name>anjuan::LockScreen</name>
        <message>
            <source>Someone else</source>
            <translation>Someone else</translation>
        </message>
        <message>
            <source>Anjuan</source>
            <translation>Anjuan</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Show the password</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Sign in</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Locked</translation>
        </message>
        <message numerus="yes">
            <source>since %1, %n minute(s)</source>
            <translation>
                <numerusform>since %1, %n minute</numerusform>
                <numerusform>since %1, %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Unlock</translation>
        </message>
        <message>
            <source>Unfinished drafts are saved. Unlocking brings you back to the same place.</source>
            <translation>Unfinished drafts are saved. Unlocking brings you back to the same place.</translation>
        </message>
        <message>
            <source>Caps Lock is on</source>
            <translation>Caps Lock is on</translation>
        </message>
    </context>
    <context>
        <name>anjuan::MainWindow</name>
        <message>
            <source>Anjuan — locked</source>
            <translation>Anjuan — locked</translation>
        </message>
        <message>
            <source>Anjuan</source>
            <translation>Anjuan</translation>
        </message>
        <message>
            <source>Anjuan — %1</source>
            <translation>Anjuan — %1</translation>
        </message>
    </context>
    <context>
        <name>anjuan::MessageStrip</name>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
    </context>
    <context>
        <name>anjuan::Navigation</name>
        <message>
            <source>To-do</source>
            <translation>To-do</translation>
        </message>
        <message>
            <source>Time limits</source>
            <translation>Time limits</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Leads</translation>
        </message>
        <message>
            <source>Inspections</source>
            <translation>Inspections</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>Discussion</translation>
        </message>
        <message>
            <source>Referral and assistance</source>
            <translation>Referral and assistance</translation>
        </message>
        <message>
            <source>File review and supervision</source>
            <translation>File review and supervision</translation>
        </message>
        <message>
            <source>Registers and reports</source>
            <translation>Registers and reports</translation>
        </message>
        <message>
            <source>Case files and archive</source>
            <translation>Case files and archive</translation>
        </message>
        <message>
            <source>People and equipment</source>
            <translation>People and equipment</translation>
        </message>
        <message>
            <source>Catalogue of matters</source>
            <translation>Catalogue of matters</translation>
        </message>
        <message>
            <source>Law library</source>
            <translation>Law library</translation>
        </message>
        <message>
            <source>Rehearsal</source>
            <translation>Rehearsal</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>overdue</translation>
        </message>
        <message>
            <source>due today</source>
            <translation>due today</translation>
        </message>
        <message>
            <source>Navigation</source>
            <translation>Navigation</translation>
        </message>
        <message>
            <source>Recently opened</source>
            <translation>Recently opened</translation>
        </message>
    </context>
    <context>
        <name>anjuan::NextStepBar</name>
        <message>
            <source>Next step</source>
            <translation>Next step</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
    </context>
    <context>
        <name>anjuan::PageView</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>anjuan::Picker</name>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Range</translation>
        </message>
        <message>
            <source>To mind</source>
            <translation>To mind</translation>
        </message>
        <message>
            <source>Type a part of the name, the code or the article; Down shows the whole list</source>
            <translation>Type a part of the name, the code or the article; Down shows the whole list</translation>
        </message>
    </context>
    <context>
        <name>anjuan::PreviewPane</name>
        <message>
            <source>Preview of the case</source>
            <translation>Preview of the case</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Open the case</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Next step</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>Open: %1</translation>
        </message>
        <message>
            <source>Last five events</source>
            <translation>Last five events</translation>
        </message>
    </context>
    <context>
        <name>anjuan::PrintCentrePage</name>
        <message>
            <source>Print page numbers</source>
            <translation>Print page numbers</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Print centre</source>
            <translation>Print centre</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Next page</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Whole page</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>Page width</translation>
        </message>
        <message>
            <source>Actual size</source>
            <translation>Actual size</translation>
        </message>
        <message>
            <source>Size of the preview</source>
            <translation>Size of the preview</translation>
        </message>
        <message>
            <source>Case file</source>
            <translation>Case file</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Select all</translation>
        </message>
        <message>
            <source>Papers of the file in order</source>
            <translation>Papers of the file in order</translation>
        </message>
        <message>
            <source>Selected papers</source>
            <translation>Selected papers</translation>
        </message>
        <message>
            <source>Main volume</source>
            <translation>Main volume</translation>
        </message>
        <message>
            <source>Whole file</source>
            <translation>Whole file</translation>
        </message>
        <message>
            <source>A4, both sides, long edge</source>
            <translation>A4, both sides, long edge</translation>
        </message>
        <message>
            <source>A4, one side</source>
            <translation>A4, one side</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Printer</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copies</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Save as PDF</translation>
        </message>
        <message>
            <source>main volume %1, internal %2 pages</source>
            <translation>main volume %1, internal %2 pages</translation>
        </message>
        <message>
            <source>Internal volume</source>
            <translation>Internal volume</translation>
        </message>
        <message>
            <source>apart</source>
            <translation>apart</translation>
        </message>
        <message>
            <source>%1 cannot be printed: it is kept beside the file</source>
            <translation>%1 cannot be printed: it is kept beside the file</translation>
        </message>
        <message>
            <source>No printer is set up</source>
            <translation>No printer is set up</translation>
        </message>
        <message>
            <source>Typefaces</source>
            <translation>Typefaces</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 of %2</translation>
        </message>
        <message numerus="yes">
            <source>Print %n copy(ies)</source>
            <translation>
                    <numerusform>Print %n copy</numerusform>
                    <numerusform>Print %n copies</numerusform>
                </translation>
        </message>
        <message>
            <source>Tick the papers that are to be printed</source>
            <translation>Tick the papers that are to be printed</translation>
        </message>
        <message>
            <source>No printer is set up: save as PDF and print it elsewhere</source>
            <translation>No printer is set up: save as PDF and print it elsewhere</translation>
        </message>
    </context>
    <context>
        <name>anjuan::RadarBar</name>
        <message>
            <source>Time limits by nearness</source>
            <translation>Time limits by nearness</translation>
        </message>
    </context>
    <context>
        <name>anjuan::RangeBar</name>
        <message>
            <source>Range %1 to %2</source>
            <translation>Range %1 to %2</translation>
        </message>
        <message>
            <source>intended %1</source>
            <translation>intended %1</translation>
        </message>
        <message>
            <source>median of earlier cases %1</source>
            <translation>median of earlier cases %1</translation>
        </message>
    </context>
    <context>
        <name>anjuan::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Follow the system</source>
            <translation>Follow the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Look</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letters</translation>
        </message>
        <message>
            <source>Also Ctrl++ and Ctrl+-; Ctrl+0 for 100 %</source>
            <translation>Also Ctrl++ and Ctrl+-; Ctrl+0 for 100 %</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Holds from the next start of the program. Papers are Chinese in either language.</source>
            <translation>Holds from the next start of the program. Papers are Chinese in either language.</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutes</translation>
        </message>
        <message>
            <source>Lock after</source>
            <translation>Lock after</translation>
        </message>
        <message>
            <source>Without a key or the mouse. What was not finished is kept as a draft.</source>
            <translation>Without a key or the mouse. What was not finished is kept as a draft.</translation>
        </message>
        <message>
            <source>Folder of the backups</source>
            <translation>Folder of the backups</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Best on another disk: a copy on the same disk goes with it. A copy is as sealed as the store.</source>
            <translation>Best on another disk: a copy on the same disk goes with it. A copy is as sealed as the store.</translation>
        </message>
        <message>
            <source>copies</source>
            <translation>copies</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>One is made at the first sign-in of each day; the oldest go when a new one was verified.</source>
            <translation>One is made at the first sign-in of each day; the oldest go when a new one was verified.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Back up now</translation>
        </message>
        <message>
            <source>Last backup</source>
            <translation>Last backup</translation>
        </message>
        <message>
            <source>Draw a new recovery sheet…</source>
            <translation>Draw a new recovery sheet…</translation>
        </message>
        <message>
            <source>Recovery</source>
            <translation>Recovery</translation>
        </message>
        <message>
            <source>The older sheet stops working.</source>
            <translation>The older sheet stops working.</translation>
        </message>
        <message>
            <source>Wipe the practice office</source>
            <translation>Wipe the practice office</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>Everything in it is invented and goes at once; your own office is not touched.</source>
            <translation>Everything in it is invented and goes at once; your own office is not touched.</translation>
        </message>
    </context>
    <context>
        <name>anjuan::StageBar</name>
        <message>
            <source>Stages of the case</source>
            <translation>Stages of the case</translation>
        </message>
        <message>
            <source>in hand</source>
            <translation>in hand</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>returned</translation>
        </message>
    </context>
    <context>
        <name>anjuan::StageSteps</name>
        <message>
            <source>Stage %1 of %2: %3</source>
            <translation>Stage %1 of %2: %3</translation>
        </message>
    </context>
    <context>
        <name>anjuan::StatusLine</name>
        <message>
            <source>Keys Ctrl+/</source>
            <translation>Keys Ctrl+/</translation>
        </message>
        <message>
            <source>State of the data</source>
            <translation>State of the data</translation>
        </message>
        <message>
            <source>Cut off from the shared database; drafts are kept here</source>
            <translation>Cut off from the shared database; drafts are kept here</translation>
        </message>
        <message>
            <source>Database: %1</source>
            <translation>Database: %1</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>No backup yet</translation>
        </message>
        <message>
            <source>Last backup %1</source>
            <translation>Last backup %1</translation>
        </message>
        <message numerus="yes">
            <source>Time limits: %n due today</source>
            <translation>
                <numerusform>Time limits: %n due today</numerusform>
                <numerusform>Time limits: %n due today</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
        <message>
            <source>Anjuan %1</source>
            <translation>Anjuan %1</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>Backing up…</translation>
        </message>
        <message>
            <source>Backup failed; the last one: %1</source>
            <translation>Backup failed; the last one: %1</translation>
        </message>
        <message>
            <source>Backup overdue, the last one: %1</source>
            <translation>Backup overdue, the last one: %1</translation>
        </message>
    </context>
    <context>
        <name>anjuan::SumPopup</name>
        <message>
            <source>How %1 is reckoned</source>
            <translation>How %1 is reckoned</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
    </context>
    <context>
        <name>anjuan::ThumbnailStrip</name>
        <message>
            <source>Documents as small pages</source>
            <translation>Documents as small pages</translation>
        </message>
    </context>
    <context>
        <name>anjuan::TimelineView</name>
        <message>
            <source>Search the time line</source>
            <translation>Search the time line</translation>
        </message>
        <message>
            <source>Time line</source>
            <translation>Time line</translation>
        </message>
        <message>
            <source>Time limits</source>
            <translation>Time limits</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Attachments</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
    </context>
    <context>
        <name>anjuan::TopBar</name>
        <message>
            <source>Tool bar</source>
            <translation>Tool bar</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>Search case number, party, address, document number…</source>
            <translation>Search case number, party, address, document number…</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Signed in</translation>
        </message>
        <message>
            <source>Signed in: %1</source>
            <translation>Signed in: %1</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Saved</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Saving…</translation>
        </message>
        <message>
            <source>Draft saved</source>
            <translation>Draft saved</translation>
        </message>
        <message>
            <source>Not saved; your words are still here</source>
            <translation>Not saved; your words are still here</translation>
        </message>
    </context>
</TS>
