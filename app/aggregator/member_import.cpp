// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aggregator/member_import.h"

#include "app/aggregator/import_dialog.h"
#include "app/models/desk_text.h"
#include "app/models/fill_text.h"
#include "core/portfolio/enrolment_list.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>
#include <memory>

namespace wattbourse::app {

namespace {

constexpr std::size_t kShown = 1'000;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(MemberImport)
};

QString devicesText(std::uint32_t devices) {
    QStringList out;
    if ((devices & core::kMemberPv) != 0)
        out << Say::tr("PV");
    if ((devices & core::kMemberBattery) != 0)
        out << Say::tr("battery");
    if ((devices & core::kMemberCar) != 0)
        out << Say::tr("car");
    if ((devices & core::kMemberHeatPump) != 0)
        out << Say::tr("heat pump");
    return out.join(QStringLiteral(", "));
}

} // namespace

ImportPreview previewMembers(const QByteArray& csv, std::vector<core::EnrolledMember>& members) {
    using Tone = RecordCell::Tone;
    ImportPreview out;
    members.clear();
    auto list = core::readEnrolment({csv.constData(), static_cast<std::size_t>(csv.size())});
    if (!list) {
        out.problem = Say::tr("This is no list of members: %1").arg(desk::plain(list.error().detail));
        return out;
    }
    const QLocale locale;
    for (const core::EnrolmentError& error : list->errors)
        out.errors.push_back({{locale.toString(static_cast<qulonglong>(error.line))},
                              {desk::plain(error.field)},
                              {lineErrorSentence(error.error.detail), Tone::Bad}});
    for (const core::EnrolledMember& member : list->members) {
        if (out.rows.size() == kShown)
            break;
        out.rows.push_back({{desk::plain(member.name)},
                            {desk::plain(member.branch)},
                            {desk::plain(member.tariff)},
                            {devicesText(member.devices)},
                            {member.up ? desk::kw(*member.up, 1) : desk::unknown()},
                            {member.down ? desk::kw(*member.down, 1) : desk::unknown()},
                            {desk::shortHex(member.account.view())}});
    }
    out.summary = Say::tr("%n members. %1", nullptr, static_cast<int>(list->members.size()))
                      .arg(out.errors.empty() ? Say::tr("Every line is good.")
                                              : Say::tr("Nothing is taken while a line is wrong."));
    members = std::move(list->members);
    return out;
}

ImportDialog* makeMemberImport(const QString& blocked, QWidget* parent,
                               std::function<void(const std::vector<core::EnrolledMember>&)> taken) {
    // Written by the reading thread before the preview is shown, read when a button of it is pressed.
    auto members = std::make_shared<std::vector<core::EnrolledMember>>();
    const std::vector<RecordTable::Column> columns{{Say::tr("Name")},
                                                   {Say::tr("Branch")},
                                                   {Say::tr("Tariff")},
                                                   {Say::tr("Devices")},
                                                   {Say::tr("Up kW"), /*number=*/true},
                                                   {Say::tr("Down kW"), /*number=*/true},
                                                   {Say::tr("Account"), /*number=*/false, /*mono=*/true}};
    auto* dialog = new ImportDialog(
        {.title = Say::tr("Add members"),
         .explanation = Say::tr("A CSV table with the columns account, name and branch, and as you have them tariff, "
                                "devices (pv battery car heat-pump), meter, up_kw and down_kw."),
         .take = Say::tr("Add these members"),
         .takeOtherwise = {}},
        columns, [members](const QByteArray& csv) { return previewMembers(csv, *members); }, parent);
    QObject::connect(dialog, &ImportDialog::taken, parent, [members, taken] { taken(*members); });
    if (!blocked.isEmpty())
        dialog->blockTaking(blocked);
    return dialog;
}

} // namespace wattbourse::app
