// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wattbourse::app {

enum class PassphraseStrength { TooShort, Weak, Fair, Strong };

/// A hint, not a promise: counts length, kinds of characters, words and repetition.
PassphraseStrength passphraseStrength(const QString& passphrase);
QString strengthSentence(PassphraseStrength strength);

} // namespace wattbourse::app
