// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace wattbourse::app {

/// Loads our texts in the language of the default locale, English plurals at least. Call before the first window.
void installTranslations(QCoreApplication& app);

} // namespace wattbourse::app
