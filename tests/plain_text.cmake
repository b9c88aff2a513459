# Text from data is never markup. Every label of ours says so where it is made, nothing of ours shows rich text, and no
# message box is made by a shortcut that guesses the format. Run as the ctest `plain_text`.
cmake_minimum_required(VERSION 3.25)
set(faults 0)
file(GLOB_RECURSE sources ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp ${ROOT}/app/*.h ${ROOT}/app/*.cpp)
foreach(source ${sources})
    file(READ ${source} text)
    string(REPLACE ";" " " text "${text}")
    foreach(markup "Qt::RichText" "Qt::MarkdownText" "QTextBrowser" "QTextEdit" "setHtml" "appendHtml" "insertHtml"
            "setMarkdown" "QWhatsThis" "setWhatsThis" "QTextDocument[^>]" "setOpenExternalLinks" "QStaticText"
            "QMessageBox::(about|warning|information|critical|question)\\(")
        if(text MATCHES "${markup}")
            message(SEND_ERROR "${source}: ${CMAKE_MATCH_0} may read text as markup")
            math(EXPR faults "${faults} + 1")
        endif()
    endforeach()
    # As many labels and message boxes made as are told that their text is plain.
    string(REGEX MATCHALL "new QLabel|: QLabel\\(|QMessageBox [a-z]+[{;(]" made "${text}")
    string(REGEX MATCHALL "setTextFormat\\(Qt::PlainText\\)|describe\\(" told "${text}")
    list(LENGTH made makers)
    list(LENGTH told tellers)
    if(makers GREATER tellers)
        message(SEND_ERROR "${source}: ${makers} labels or message boxes, ${tellers} told that their text is plain")
        math(EXPR faults "${faults} + 1")
    endif()
endforeach()
if(faults GREATER 0)
    message(FATAL_ERROR "${faults} places may show data as markup")
endif()
