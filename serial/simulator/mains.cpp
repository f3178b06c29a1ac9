// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/simulator/mains.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <numbers>
#include <sstream>

namespace wattbourse::simulator {

namespace {

constexpr double kRadiansPerDegree = std::numbers::pi / 180;
// SCT-013-030: 30 A give 1 V. Adapter of 9 V behind 10k/120k: 260 V give 1 V.
constexpr double kAmpsPerVolt = 30;
constexpr double kMainsPerVolt = 260;

} // namespace

double Mains::angle(double time) {
    m_angle = std::fmod(m_angle + 2 * std::numbers::pi * m_hertz * (time - m_lastTime), 2 * std::numbers::pi);
    m_lastTime = time;
    return m_angle;
}

int Mains::convert(double volts) {
    const double code = std::floor(volts * 1024 / m_supply + m_noise * m_normal(m_random));
    return static_cast<int>(std::clamp(code, 0.0, 1023.0));
}

int Mains::currentCode(double time) {
    const double watts = netWatts();
    const double peak = std::numbers::sqrt2 * watts / (m_volts * std::abs(m_powerFactor)) / kAmpsPerVolt;
    const double lag = std::copysign(std::acos(std::abs(m_powerFactor)), m_powerFactor);
    // A harmonic keeps its place on the wave of the current.
    const double at = angle(time) + m_ctPhase * kRadiansPerDegree - lag;
    double wave = std::sin(at);
    for (const Harmonic& h : m_harmonics)
        wave += h.share * std::sin(h.order * at + h.radians);
    return convert(m_bias + peak * (1 + m_ctGain / 100) * wave);
}

int Mains::voltageCode(double time) {
    const double peak = std::numbers::sqrt2 * m_volts / kMainsPerVolt * (1 + m_vtGain / 100);
    return convert(m_bias + peak * std::sin(angle(time) + m_vtPhase * kRadiansPerDegree));
}

int Mains::bandgapCode() {
    return convert(m_bandgap);
}

void Mains::setLoad(double watts, double powerFactor) {
    m_load = watts;
    m_powerFactor = powerFactor;
    m_profile.clear();
}

bool Mains::set(std::string_view name, double value) {
    struct Named {
        std::string_view name;
        double Mains::*member;
        double low;
        double high;
    };
    static constexpr Named kNamed[] = {
        {"volts", &Mains::m_volts, 1, 440},       {"hertz", &Mains::m_hertz, 10, 400},
        {"noise", &Mains::m_noise, 0, 50},        {"supply", &Mains::m_supply, 4, 5.5},
        {"bandgap", &Mains::m_bandgap, 0.9, 1.3}, {"bias", &Mains::m_bias, 0, 5},
        {"ct-gain", &Mains::m_ctGain, -100, 100}, {"ct-phase", &Mains::m_ctPhase, -20, 20},
        {"vt-gain", &Mains::m_vtGain, -100, 100}, {"vt-phase", &Mains::m_vtPhase, -20, 20},
    };
    for (const Named& named : kNamed) {
        if (named.name != name || !(value >= named.low && value <= named.high))
            continue;
        this->*named.member = value;
        return true;
    }
    return false;
}

void Mains::setHarmonic(int order, double share, double degrees) {
    if (share == 0)
        m_harmonics.clear();
    else
        m_harmonics.push_back({order, share, degrees * kRadiansPerDegree});
}

std::optional<std::string> Mains::loadProfile(const std::string& path, bool repeat) {
    std::ifstream file(path);
    if (!file)
        return path + ": cannot be opened";
    std::vector<Step> steps;
    std::string line;
    for (int number = 1; std::getline(file, line); ++number) {
        if (line.empty() || line[0] == '#' || line.starts_with("seconds"))
            continue;
        std::replace(line.begin(), line.end(), ',', ' ');
        std::istringstream fields(line);
        fields.imbue(std::locale::classic());
        Step step{0, 0, 1};
        fields >> step.seconds >> step.watts;
        const bool sound = !fields.fail() && (steps.empty() || step.seconds > steps.back().seconds);
        if (sound && !fields.eof() && !(fields >> std::ws).eof())
            fields >> step.powerFactor;
        const double pf = std::abs(step.powerFactor);
        if (!sound || fields.fail() || !(pf >= 0.05 && pf <= 1))
            return path + ": line " + std::to_string(number) + " is not seconds,watts[,power factor] in rising order";
        steps.push_back(step);
    }
    if (steps.empty())
        return path + ": no line with seconds,watts";
    m_profile = std::move(steps);
    m_profileAt = 0;
    m_profileStart = 0;
    m_repeat = repeat;
    return std::nullopt;
}

void Mains::followProfile(double time) {
    if (m_profile.empty())
        return;
    if (m_repeat && m_profile.size() > 1) {
        // The last line holds as long as the one before it.
        const double last = m_profile.back().seconds;
        const double whole = last + (last - m_profile[m_profile.size() - 2].seconds);
        while (time - m_profileStart >= whole) {
            m_profileStart += whole;
            m_profileAt = 0;
        }
    }
    while (m_profileAt + 1 < m_profile.size() && m_profile[m_profileAt + 1].seconds <= time - m_profileStart)
        ++m_profileAt;
    const Step& step = m_profile[m_profileAt];
    m_load = step.seconds <= time - m_profileStart ? step.watts : 0;
    m_powerFactor = step.powerFactor;
}

} // namespace wattbourse::simulator
