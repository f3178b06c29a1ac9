// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/status_view.h"

#include <QString>
#include <string>

/// Sentences of the status bar and the words for states. Each is whole, for translation.
namespace wattbourse::app::text {

QString sealWord(core::SealState seal);
QString linkWord(core::MeterLink::State state);
QString nodesSentence(const StatusView& view);
QString headSentence(const StatusView& view);
QString walletSentence(const StatusView& view);
QString agentSentence(const StatusView& view);
QString meterSentence(const StatusView& view);
/// Seconds from `then` to `now`, not negative, as "4 s".
QString ageOf(core::UnixTime then, core::UnixTime now);

/// Text from a node or file for one label: control and direction marks out, at most 300 characters.
QString plainSentence(const std::string& text);

} // namespace wattbourse::app::text
