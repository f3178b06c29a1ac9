// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/said_values.h"

#include <span>

/// What the chain and the light client say is recorded in English. Here it is recognised by its form and said in the
/// reader's language; what has no form here is shown as it came.
namespace wattbourse::app {

/// The form of a recorded sentence, and what is said instead.
struct SaidForm {
    /// The English sentence with its places: {} around one of the kinds of shownValue; c, e, p and d stand there as
    /// decimals, {w} for Wh without decimals, {x} for any text. "(s)" may be there or not.
    std::string_view pattern;
    /// English, for translation; %1 is the first place. Places that say nothing to the reader may be left out.
    const char* said;
};

/// What stood in the places of a form.
struct SaidPlaces {
    const SaidForm* form{};
    std::vector<std::pair<char, std::string>> values;
};

/// Of what is sent to the chain (core::TxnRequest::purpose).
std::span<const SaidForm> deedForms();
/// Of the light client: its alarms, why it stopped and what may be done then (core::ChainStatus).
std::span<const SaidForm> alarmForms();
/// Of the light client: what a node was caught at (core::EndpointStatus::offence); parts of sentences.
std::span<const SaidForm> offenceForms();

/// The first form that all of `text` has.
std::optional<SaidPlaces> formOf(std::string_view text, std::span<const SaidForm> forms);

QString deedText(const std::string& purpose, const SaidContext& context);
QString alarmText(const std::string& alarm, const SaidContext& context);
QString offenceText(const std::string& offence, const SaidContext& context);

} // namespace wattbourse::app
