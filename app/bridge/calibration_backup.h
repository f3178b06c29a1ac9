// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "serial/calibrate/calibration.h"

#include <filesystem>
#include <optional>
#include <string>

namespace wattbourse::app {

/// The constants that each meter was seen to hold, kept on this terminal: a meter that lost them gets them back. A file
/// of 40 bytes a generation. One thread.
class CalibrationBackup {
public:
    explicit CalibrationBackup(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// `constants` as the meter sent them. Malformed for a name that no meter has, or constants that are none; a
    /// generation that is kept already stays as it was first seen.
    core::Result<void> keep(const std::string& meter, core::ByteView constants);
    /// The newest generation that is kept of that meter; nothing when there is none. Files that are damaged are passed
    /// over.
    [[nodiscard]] std::optional<serial::Calibration> newest(const std::string& meter) const;

private:
    std::filesystem::path m_folder;
};

} // namespace wattbourse::app
