// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>

#include "core/store/Store.h"

namespace anjuan {

/// `ANJU` and `ANJV`: what the files say they are (SQLite's application_id).
inline constexpr int storeApplication = 0x414E4A55;
inline constexpr int vaultApplication = 0x414E4A56;

std::filesystem::path vaultOf(const std::filesystem::path& store);

/// Refuses to write on network and user-space file systems and in folders that a synchronising program copies.
/// Throws StoreFailure(NetworkFileSystem).
void refuseNetworkDrive(const std::filesystem::path& store, const FileSystemProbe& probe);

/// Looks at the first 100 bytes with its own eyes, before SQLite may touch anything. Throws StoreFailure: CannotOpen
/// when there is no file, Foreign when it is another program's, Damaged when it is cut short.
void inspectHeader(const std::filesystem::path& file, int application);

/// Throws StoreFailure(ReadOnly) when the file or its folder cannot be written to.
void requireWritable(const std::filesystem::path& file);

/// True when nobody can write beside the file and no log waits there: then it is read without any lock.
bool liesStill(const std::filesystem::path& file);

} // namespace anjuan
