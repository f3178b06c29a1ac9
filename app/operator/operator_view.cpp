// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operator/operator_view.h"

#include "app/models/desk_text.h"
#include "app/models/slot_phase.h"

#include <QCoreApplication>

namespace wattbourse::app {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(OfficeRights)
};

constexpr std::uint32_t bit(core::Role role) {
    return static_cast<std::uint32_t>(role);
}

} // namespace

QString rolesSentence(const core::Address& account, const QString& name, std::uint32_t before, std::uint32_t after) {
    return Say::tr("give %1, “%2”, the roles: %3. Until now: %4.")
        .arg(desk::fullHex(account.view()), name, roleWords(after), before == 0 ? Say::tr("none") : roleWords(before));
}

QString meterSentence(const core::Hash32& id, const core::Address& owner, const core::Address& reporter,
                      const core::Hash32& certificate, std::uint32_t branch) {
    return Say::tr("register meter %1 of owner %2; its reports are signed by %3; calibration certificate: %4; "
                   "branch: %5.")
        .arg(desk::shortHex(id.view()), desk::fullHex(owner.view()), desk::fullHex(reporter.view()),
             certificate.isZero() ? Say::tr("none") : desk::fullHex(certificate.view()),
             branch == 0 ? Say::tr("none") : QString::number(branch));
}

std::optional<bool> creditsConserved(const std::optional<core::CreditSupply>& supply) {
    if (!supply)
        return std::nullopt;
    return supply->minted == supply->burned + supply->total;
}

OfficeRights officeRights(std::optional<std::uint32_t> roles, bool seals, const QString& blocked) {
    OfficeRights out;
    const auto decide = [&](std::uint32_t needed, const QString& otherwise) {
        if (!roles)
            return Say::tr("What your account may do is not known yet.");
        return (*roles & needed) == 0 ? otherwise : blocked;
    };
    const std::uint32_t office = bit(core::Role::Operator);
    out.admit = decide(office | bit(core::Role::Registrar),
                       Say::tr("Only a registrar or the operator admits: your account has neither role."));
    out.givePower = decide(office, Say::tr("Only the operator gives powers: your account has not this role."));
    out.money =
        decide(office, Say::tr("Only the operator issues, redeems and freezes: your account has not this role."));
    out.markets = decide(bit(core::Role::MarketAdmin),
                         Say::tr("Only a market admin opens, changes and pauses: your account has not this role."));
    out.seal = decide(office | bit(core::Role::Technician),
                      Say::tr("Only a technician or the operator states seals: your account has neither role."));
    out.move = decide(office, Say::tr("Only the operator moves meters: your account has not this role."));
    out.any = blocked;
    out.vote = seals ? blocked : Say::tr("Only those who seal decide who seals: your account is none of them.");
    return out;
}

} // namespace wattbourse::app
