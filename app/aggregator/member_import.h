// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/member.h"

#include <QByteArray>
#include <functional>
#include <vector>

class QString;
class QWidget;

namespace wattbourse::app {

class ImportDialog;
struct ImportPreview;

/// What a CSV of members brings, and which of its lines are wrong. At most the first thousand members are shown.
ImportPreview previewMembers(const QByteArray& csv, std::vector<core::EnrolledMember>& members);

/// The dialog with its preview. `blocked`: why nobody may be enrolled now; empty when one may.
ImportDialog* makeMemberImport(const QString& blocked, QWidget* parent,
                               std::function<void(const std::vector<core::EnrolledMember>&)> taken);

} // namespace wattbourse::app
