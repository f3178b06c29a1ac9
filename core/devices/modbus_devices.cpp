// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/modbus_devices.h"

#include "core/devices/sunspec.h"

#include <algorithm>
#include <cerrno>
#include <modbus/modbus.h>

namespace wattbourse::core {

struct ModbusDevices::Impl {
    ModbusConfig config;
    const Clock& clock;
    modbus_t* link = nullptr;
    std::map<std::uint16_t, SunSpecModel> models;
    std::optional<Power> told;

    Impl(ModbusConfig c, const Clock& time) : config(std::move(c)), clock(time) {}
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;
    ~Impl() { close(); }

    void close() {
        if (link != nullptr) {
            modbus_close(link);
            modbus_free(link);
        }
        link = nullptr;
        models.clear();
    }

    tl::unexpected<Error> broken(const std::string& what) {
        const int code = errno;
        // An exception answer is the device's word and leaves the connection whole.
        const bool answered = code > MODBUS_ENOBASE && code < EMBBADCRC;
        if (!answered)
            close();
        return fail(code == ETIMEDOUT ? ErrorCode::TimedOut : ErrorCode::Unavailable,
                    "modbus: " + what + ": " + modbus_strerror(code));
    }

    Result<std::vector<std::uint16_t>> registers(std::uint16_t address, std::uint16_t count) {
        std::vector<std::uint16_t> out(count);
        if (modbus_read_registers(link, address, count, out.data()) != count)
            return broken("reading " + std::to_string(address));
        return out;
    }

    Result<void> connect() {
        if (link != nullptr)
            return {};
        link = modbus_new_tcp(config.host.c_str(), config.port);
        if (link == nullptr)
            return fail(ErrorCode::System, std::string("modbus: ") + modbus_strerror(errno));
        const std::uint32_t micros = std::clamp(config.answerMilliseconds, 1U, 5'000U) * 1'000U;
        modbus_set_response_timeout(link, micros / 1'000'000U, micros % 1'000'000U);
        modbus_set_slave(link, config.unit);
        if (modbus_connect(link) != 0)
            return broken("connecting to " + config.host);
        auto found =
            findSunSpecModels([&](std::uint16_t address, std::uint16_t count) -> Result<std::vector<std::uint16_t>> {
                if (link == nullptr)
                    return fail(ErrorCode::TimedOut, "modbus: the connection broke off");
                return registers(address, count);
            });
        if (!found) {
            close();
            return tl::make_unexpected(found.error());
        }
        models = std::move(*found);
        return {};
    }

    Result<std::vector<std::uint16_t>> points(std::uint16_t model) {
        const auto at = models.find(model);
        if (at == models.end())
            return fail(ErrorCode::Refused, "sunspec: no model " + std::to_string(model));
        // Models that are read here are shorter; what a longer one has behind is not needed.
        return registers(at->second.address, std::min<std::uint16_t>(at->second.length, 100));
    }

    Result<void> write(std::uint16_t model, const std::vector<RegisterWrite>& writes) {
        const auto at = models.find(model);
        if (at == models.end())
            return fail(ErrorCode::Refused, "sunspec: no model " + std::to_string(model));
        for (const RegisterWrite& each : writes) {
            const int count = static_cast<int>(each.values.size());
            if (modbus_write_registers(link, at->second.address + each.offset, count, each.values.data()) != count)
                return broken("writing model " + std::to_string(model));
        }
        return {};
    }

    [[nodiscard]] std::uint16_t inverter() const {
        for (std::uint16_t model = kInverterSinglePhase; model <= kInverterThreePhase; ++model)
            if (models.contains(model))
                return model;
        return kInverterThreePhase;
    }

    [[nodiscard]] bool isStorage(const DeviceId& id) const { return !id.empty() && id == config.storage; }
    [[nodiscard]] bool isSolar(const DeviceId& id) const { return !id.empty() && id == config.solar; }
};

ModbusDevices::ModbusDevices(ModbusConfig config, const Clock& clock)
    : m_impl(std::make_unique<Impl>(std::move(config), clock)) {}

ModbusDevices::~ModbusDevices() = default;

std::vector<DeviceInfo> ModbusDevices::devices() const {
    std::vector<DeviceInfo> out;
    if (!m_impl->config.storage.empty())
        out.push_back({m_impl->config.storage, S2Control::FillRate});
    if (!m_impl->config.solar.empty())
        out.push_back({m_impl->config.solar, S2Control::PowerEnvelope});
    return out;
}

Result<DeviceReading> ModbusDevices::read(const DeviceId& id) {
    if (!m_impl->isStorage(id) && !m_impl->isSolar(id))
        return fail(ErrorCode::NotFound, "no device " + id);
    WB_TRY(m_impl->connect());
    DeviceReading out{.time = m_impl->clock.now()};
    if (m_impl->isSolar(id)) {
        WB_ASSIGN(const auto points, m_impl->points(m_impl->inverter()));
        WB_ASSIGN(out.power, inverterPower(points));
        if (out.power)
            out.power = -*out.power - m_impl->told.value_or(Power{});
        return out;
    }
    WB_ASSIGN(const auto points, m_impl->points(kStorageControls));
    WB_ASSIGN(const StoragePoints storage, storagePoints(points));
    if (storage.chargedPermille)
        out.stored = Energy{m_impl->config.capacity.value * *storage.chargedPermille / 1'000};
    // The basic storage model measures no power; an inverter with nothing but the storage behind it does.
    if (m_impl->config.solar.empty() && m_impl->models.contains(m_impl->inverter())) {
        WB_ASSIGN(const auto inverter, m_impl->points(m_impl->inverter()));
        WB_ASSIGN(out.power, inverterPower(inverter));
        if (out.power)
            out.power = -*out.power;
    }
    return out;
}

Result<void> ModbusDevices::setPower(const DeviceId& id, Power power) {
    if (!m_impl->isStorage(id) && !m_impl->isSolar(id))
        return fail(ErrorCode::NotFound, "no device " + id);
    WB_TRY(m_impl->connect());
    if (m_impl->isSolar(id)) {
        WB_ASSIGN(const auto points, m_impl->points(kImmediateControls));
        WB_ASSIGN(const int scale, powerLimitScale(points));
        const std::int64_t peak = std::max<std::int64_t>(m_impl->config.peak.value, 1);
        const std::int64_t permille = std::clamp<std::int64_t>(-power.value * 1'000 / peak, 0, 1'000);
        return m_impl->write(kImmediateControls,
                             powerLimit(scale, static_cast<std::uint32_t>(permille), m_impl->config.revertSeconds));
    }
    WB_ASSIGN(const auto points, m_impl->points(kStorageControls));
    WB_ASSIGN(const StoragePoints storage, storagePoints(points));
    WB_TRY(m_impl->write(kStorageControls, storageSetPoint(storage, power, m_impl->config.revertSeconds)));
    m_impl->told = std::clamp(power, -storage.fullPower, storage.fullPower);
    return {};
}

Result<void> ModbusDevices::release(const DeviceId& id) {
    if (!m_impl->isStorage(id) && !m_impl->isSolar(id))
        return fail(ErrorCode::NotFound, "no device " + id);
    WB_TRY(m_impl->connect());
    if (m_impl->isSolar(id))
        return m_impl->write(kImmediateControls, powerLimitRelease());
    m_impl->told.reset();
    return m_impl->write(kStorageControls, storageRelease());
}

} // namespace wattbourse::core
