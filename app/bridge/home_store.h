// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/steered_home.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace wattbourse::app {

/// The household's devices and its owner's comforts, each in a file of the terminal's folder: home.json, which the
/// owner or an installer writes (core/devices/home_setup.h), and comforts.json, which the screens change.
class HomeStore {
public:
    explicit HomeStore(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// Absent: the home has no devices that the agent could steer. Malformed or OutOfRange with the field and the rule.
    [[nodiscard]] core::Result<std::optional<core::HomeSetup>> setup() const;
    core::Result<void> save(const core::HomeSetup& setup) const;
    /// The broker's, in a file of its own that only the owner can read; the file's path, for HomeSetup::passwordFile.
    [[nodiscard]] core::Result<std::string> savePassword(std::string_view password) const;
    /// Absent: none were saved.
    [[nodiscard]] core::Result<std::optional<core::HomeComforts>> comforts() const;
    core::Result<void> save(const core::HomeComforts& comforts) const;

private:
    std::filesystem::path m_folder;
};

/// The days of the desktop's time zone.
core::HomeDays localDays();

/// A home of the set-up's devices, connected to. Saved comforts that do not fit the home any more are left out. Errors
/// as connectDevices(). `clock` outlives it.
core::Result<std::unique_ptr<SteeredHome>> makeSteeredHome(const core::HomeSetup& setup,
                                                           const std::optional<core::HomeComforts>& comforts,
                                                           core::SlotCalendar calendar, const core::Clock& clock);

} // namespace wattbourse::app
