// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/error_text.h"

#include "app/models/desk_text.h"

#include <QCoreApplication>

namespace wattbourse::app {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

QString errorSentence(const core::Error& error) {
    switch (error.code) {
    case core::ErrorCode::Malformed:
        return Say::tr("That could not be read. Nothing was changed.");
    case core::ErrorCode::OutOfRange:
        return Say::tr("A value is outside of what is possible. Nothing was changed.");
    case core::ErrorCode::NotFound:
        return Say::tr("It is not there. Nothing was changed.");
    case core::ErrorCode::NotVerified:
        return Say::tr("A check failed, so it was not believed. Nothing was changed.");
    case core::ErrorCode::Refused:
        return Say::tr("Refused: %1. Nothing was sent.").arg(desk::plain(error.detail));
    case core::ErrorCode::Unavailable:
        return Say::tr("There was no answer. What was sent is kept and sent again by itself.");
    case core::ErrorCode::TimedOut:
        return Say::tr("It took too long. What was sent is kept and sent again by itself.");
    case core::ErrorCode::Cancelled:
        return Say::tr("Stopped. Nothing was changed.");
    case core::ErrorCode::Locked:
        return Say::tr("The wallet is locked or the passphrase is wrong. Nothing was signed.");
    case core::ErrorCode::Duplicate:
        return Say::tr("That is there already; it was not done twice.");
    case core::ErrorCode::System:
        return Say::tr("The computer refused. The log says more; nothing was changed.");
    }
    return {};
}

} // namespace wattbourse::app
