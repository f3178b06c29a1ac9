// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/passphrase_strength.h"

#include <QCoreApplication>
#include <QSet>
#include <cmath>

namespace wattbourse::app {

namespace {

constexpr int kShortest = 8;
constexpr double kFairBits = 45;
constexpr double kStrongBits = 65;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(PassphraseStrength)
};

} // namespace

PassphraseStrength passphraseStrength(const QString& passphrase) {
    if (passphrase.size() < kShortest)
        return PassphraseStrength::TooShort;
    int alphabet = 0;
    bool lower = false, upper = false, digit = false, other = false;
    QSet<QChar> different;
    for (const QChar c : passphrase) {
        lower |= c.isLower();
        upper |= c.isUpper();
        digit |= c.isDigit();
        other |= !c.isLetterOrNumber();
        different.insert(c);
    }
    alphabet = (lower ? 26 : 0) + (upper ? 26 : 0) + (digit ? 10 : 0) + (other ? 20 : 0);
    // A character that was there before adds little; letters in words add about half of a random one.
    const double fresh =
        static_cast<double>(different.size()) + 0.4 * static_cast<double>(passphrase.size() - different.size());
    const double bits = fresh * std::log2(std::max(2, alphabet)) * (lower && !digit && !upper ? 0.75 : 0.9);
    if (bits < kFairBits)
        return PassphraseStrength::Weak;
    return bits < kStrongBits ? PassphraseStrength::Fair : PassphraseStrength::Strong;
}

QString strengthSentence(PassphraseStrength strength) {
    switch (strength) {
    case PassphraseStrength::TooShort:
        return Say::tr("Use at least 8 characters; four unrelated words are better.");
    case PassphraseStrength::Weak:
        return Say::tr("Weak: who steals this computer could guess it. Make it longer.");
    case PassphraseStrength::Fair:
        return Say::tr("Fair. One more word would make it strong.");
    case PassphraseStrength::Strong:
        break;
    }
    return Say::tr("Strong.");
}

} // namespace wattbourse::app
