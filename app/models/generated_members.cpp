// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/generated_members.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace wattbourse::app {

namespace {

constexpr std::array kKinds{"Casa",   "Condominio", "Officina", "Panificio", "Frantoio", "Cantina",
                            "Scuola", "Serra",      "Garage",   "Farmacia",  "Albergo",  "Latteria"};
constexpr std::array kNames{"Ruffini", "Valserra", "Cospea",   "Marconi", "Carrara", "Papigno", "Proietti",
                            "Moretti", "Fabbri",   "Leonardi", "Santoro", "Bianchi", "Ricci",   "Galli",
                            "Conti",   "Ferri",    "Serafini", "Neri",    "Vitali",  "Orsini"};
constexpr std::array kTariffs{"Bioraria", "Monoraria", "Indicizzata"};
constexpr std::array kBranches{"Nera", "Cospea", "Marmore", "Papigno", "Velino", "Serra"};

} // namespace

GeneratedMembers::GeneratedMembers(std::uint32_t count, std::uint64_t seed) : m_state(seed) {
    m_members.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i)
        m_members.push_back(make(i));
}

MemberSet GeneratedMembers::set() const {
    return MemberSet(m_members, /*generated=*/true);
}

// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every machine, which the library's distributions do not
// promise.
std::uint64_t GeneratedMembers::next() {
    std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31U);
}

std::int64_t GeneratedMembers::between(std::int64_t low, std::int64_t high) {
    return low + static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(high - low + 1));
}

Member GeneratedMembers::make(std::uint32_t number) {
    Member member;
    const auto pick = [this](const auto& from) {
        return QLatin1String(from[static_cast<std::size_t>(next() % from.size())]);
    };
    member.name = pick(kKinds) + QLatin1Char(' ') + pick(kNames) + QLatin1Char(' ') + QString::number(number + 1);
    member.branch = pick(kBranches) + QLatin1Char(' ') + QString::number(between(1, 8));
    member.tariff = pick(kTariffs);
    // Somebody without a device to steer is rarely a member.
    member.devices = static_cast<std::uint32_t>(next() % 16);
    MemberLive& live = member.live;
    std::int64_t watts = between(-8'000, 24'000);
    for (auto& sample : live.hour) {
        watts += between(-600, 600);
        sample = static_cast<std::int32_t>(watts);
    }
    if (next() % 200 != 0)
        live.power = core::Power{watts};
    live.contracted = core::Energy{between(200, 9'600) * 10};
    live.position = core::Energy{watts * 4 + between(-9'000, 9'000)};
    if (next() % 50 != 0)
        live.delivered = core::Energy{live.contracted.value * between(880, 1'030) / 1'000};
    if (member.devices != 0) {
        live.up = core::Power{between(0, 320) * 100};
        live.down = core::Power{between(0, 280) * 100};
    }
    const auto seal = next() % 1'000;
    live.seal = seal < 3 ? core::SealState::Broken : seal < 6 ? core::SealState::Open : core::SealState::Sealed;
    const auto quality = next() % 100;
    live.quality = quality < 1   ? FigureState::Stale
                   : quality < 3 ? FigureState::Unproven
                   : quality < 9 ? FigureState::Pending
                                 : FigureState::Proven;
    return member;
}

std::vector<MemberUpdate> GeneratedMembers::tick(std::uint32_t changes) {
    std::vector<MemberUpdate> updates;
    if (m_members.empty())
        return updates;
    updates.reserve(changes);
    for (std::uint32_t i = 0; i < changes; ++i) {
        const auto number = static_cast<std::uint32_t>(next() % m_members.size());
        MemberLive& live = m_members[number].live;
        const std::int64_t watts = live.hour.back() + between(-900, 900);
        std::move(live.hour.begin() + 1, live.hour.end(), live.hour.begin());
        live.hour.back() = static_cast<std::int32_t>(watts);
        live.power = core::Power{watts};
        live.position += core::Energy{watts / 60};
        updates.push_back({number, live});
    }
    return updates;
}

} // namespace wattbourse::app
