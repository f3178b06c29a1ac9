// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/calibration_backup.h"

#include "core/base/atomic_file.h"
#include "serial/frame/messages.h"

#include <fstream>
#include <iterator>

namespace wattbourse::app {

namespace {
constexpr int kMostGenerations = 256;
// Constants as a meter has them before its first calibration are nothing to keep.
constexpr std::uint8_t kFirst = 1;
} // namespace

core::Result<void> CalibrationBackup::keep(const std::string& meter, core::ByteView constants) {
    WB_TRY(serial::meterIdBytes(meter));
    WB_ASSIGN(const serial::Calibration calibration, serial::decodeCalibration(constants));
    if (calibration.generation < kFirst)
        return {};
    const std::filesystem::path folder = m_folder / meter;
    const std::filesystem::path file = folder / (std::to_string(calibration.generation) + ".cal");
    std::error_code error;
    if (std::filesystem::exists(file, error))
        return {};
    std::filesystem::create_directories(folder, error);
    if (error)
        return core::fail(core::ErrorCode::System, folder.string() + ": " + error.message());
    return core::writeFileAtomically(file, constants);
}

std::optional<serial::Calibration> CalibrationBackup::newest(const std::string& meter) const {
    if (!serial::meterIdBytes(meter))
        return std::nullopt;
    for (int generation = kMostGenerations - 1; generation >= kFirst; --generation) {
        std::ifstream file(m_folder / meter / (std::to_string(generation) + ".cal"), std::ios::binary);
        if (!file)
            continue;
        const core::Bytes bytes{std::istreambuf_iterator<char>(file), {}};
        if (const auto calibration = serial::decodeCalibration(bytes))
            return *calibration;
    }
    return std::nullopt;
}

} // namespace wattbourse::app
