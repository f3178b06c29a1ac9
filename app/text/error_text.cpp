// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/error_text.h"

#include "app/models/desk_text.h"

#include <QCoreApplication>

namespace wattbourse::app {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ErrorText", text);
}

} // namespace

QString errorSentence(const core::Error& error) {
    switch (error.code) {
    case core::ErrorCode::Malformed:
        return tr("That could not be read. Nothing was changed.");
    case core::ErrorCode::OutOfRange:
        return tr("A value is outside of what is possible. Nothing was changed.");
    case core::ErrorCode::NotFound:
        return tr("It is not there. Nothing was changed.");
    case core::ErrorCode::NotVerified:
        return tr("A check failed, so it was not believed. Nothing was changed.");
    case core::ErrorCode::Refused:
        return tr("Refused: %1. Nothing was sent.").arg(desk::plain(error.detail));
    case core::ErrorCode::Unavailable:
        return tr("There was no answer. What was sent is kept and sent again by itself.");
    case core::ErrorCode::TimedOut:
        return tr("It took too long. What was sent is kept and sent again by itself.");
    case core::ErrorCode::Cancelled:
        return tr("Stopped. Nothing was changed.");
    case core::ErrorCode::Locked:
        return tr("The wallet is locked or the passphrase is wrong. Nothing was signed.");
    case core::ErrorCode::Duplicate:
        return tr("That is there already; it was not done twice.");
    case core::ErrorCode::System:
        return tr("The computer refused. The log says more; nothing was changed.");
    }
    return {};
}

} // namespace wattbourse::app
