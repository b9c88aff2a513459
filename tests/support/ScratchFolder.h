// SPDX-License-Identifier: GPL-3.0-or-later
// A folder that goes away with the test.
#pragma once
#include <filesystem>
#include <fstream>
#include <string>

#include <stdlib.h>

namespace anjuan::test {

class ScratchFolder {
public:
    ScratchFolder()
    {
        auto name = (std::filesystem::temp_directory_path() / "anjuan-XXXXXX").string();
        m_path = ::mkdtemp(name.data());
    }
    ~ScratchFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    std::filesystem::path operator/(const std::string& name) const { return m_path / name; }
    const std::filesystem::path& path() const { return m_path; }
    bool isEmpty() const { return std::filesystem::is_empty(m_path); }

private:
    std::filesystem::path m_path;
};

inline void writeFile(const std::filesystem::path& path, const std::string& text)
{
    std::filesystem::create_directories(path.parent_path());
    std::ofstream{path, std::ios::binary} << text;
}

inline std::string fileText(const std::filesystem::path& path)
{
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

} // namespace anjuan::test
