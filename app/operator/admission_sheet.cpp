// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/desk_text.h"
#include "app/operator/office_sheets.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace wattbourse::app {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(AdmissionSheet)
};

RecordCell stateCell(Applicant::State state) {
    switch (state) {
    case Applicant::State::Waiting:
        return {Say::tr("waits"), RecordCell::Tone::Warn};
    case Applicant::State::AccountKnown:
        return {Say::tr("meter waits"), RecordCell::Tone::Warn};
    case Applicant::State::Admitted:
        return {Say::tr("admitted"), RecordCell::Tone::Good};
    default:
        return {Say::tr("differs"), RecordCell::Tone::Bad};
    }
}

} // namespace

AdmissionSheet::AdmissionSheet(Page* page)
    : m_problems(deskLabel({}, 12)), m_certificate(new DeskButton(DeskButton::Kind::Small, tr("Check a certificate…"))),
      m_dismiss(new DeskButton(DeskButton::Kind::Small, tr("Take off the list"))), m_deeds(new DeedPanel) {
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    m_rows = new RecordTable({{tr("Name")},
                              {tr("Account"), false, true},
                              {tr("Roles")},
                              {tr("Meter"), false, true},
                              {tr("Certificate"), false, true},
                              {tr("State")}},
                             this);
    m_table = officeTable(tr("Who asks to be admitted"), m_rows, {0, 112, 150, 112, 112, 96});
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(officeCard(tr("Waiting to be admitted"), m_table, page, nullptr, &m_aside), 1);
    auto* buttons = new QHBoxLayout;
    auto* bring = new DeskButton(DeskButton::Kind::Small, tr("Bring in a list…"));
    for (DeskButton* button : {bring, m_certificate, m_dismiss})
        buttons->addWidget(button);
    buttons->addStretch();
    column->addLayout(buttons);
    m_problems->setWordWrap(true);
    m_problems->hide();
    column->addWidget(m_problems);
    columns->addWidget(left, 12);
    m_application = new RecordTable({{tr("Field")}, {tr("Applied for")}}, this);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(officeCard(tr("The application"), officeTable(tr("The application"), m_application, {96, 0})), 4);
    right->addWidget(officeCard(tr("Admit"), m_deeds), 5);
    columns->addLayout(right, 8);

    connect(bring, &QPushButton::clicked, this, &AdmissionSheet::importAsked);
    connect(m_certificate, &QPushButton::clicked, this, [this] {
        if (m_chosen)
            Q_EMIT certificateAsked(*m_chosen);
    });
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        if (m_chosen)
            Q_EMIT dismissAsked(*m_chosen);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& at) {
        if (!at.isValid() || at.row() >= static_cast<int>(m_view.applicants.size()))
            return;
        m_chosen = m_view.applicants[static_cast<std::size_t>(at.row())].account;
        showChosen();
    });
}

void AdmissionSheet::showProblems(const QStringList& problems) {
    m_problems->setText(problems.join(QLatin1Char('\n')));
    m_problems->setVisible(!problems.isEmpty());
}

void AdmissionSheet::show(const OperatorView& view) {
    m_view = view;
    std::vector<RecordTable::Row> rows;
    std::size_t waiting = 0;
    bool there = false;
    for (const Applicant& each : view.applicants) {
        waiting += each.state == Applicant::State::Admitted ? 0U : 1U;
        there = there || each.account == m_chosen;
        RecordCell state = stateCell(each.state);
        state.note = each.note;
        rows.push_back({{each.name},
                        {desk::shortHex(each.account.view()), RecordCell::Tone::Quiet},
                        {roleWords(each.roles)},
                        {each.meter ? desk::shortHex(each.meter->view()) : tr("none"), RecordCell::Tone::Quiet},
                        {each.certificate.isZero() ? tr("none") : desk::shortHex(each.certificate.view()),
                         RecordCell::Tone::Quiet},
                        std::move(state)});
    }
    if (!there)
        m_chosen = view.applicants.empty() ? std::nullopt : std::optional(view.applicants.front().account);
    m_rows->show(std::move(rows));
    m_aside->setText(view.applicants.empty()
                         ? tr("nobody waits")
                         : tr("%1 of %2 wait")
                               .arg(QLocale().toString(static_cast<qulonglong>(waiting)),
                                    QLocale().toString(static_cast<qulonglong>(view.applicants.size()))));
    showChosen();
}

void AdmissionSheet::showChosen() {
    const auto found = std::find_if(m_view.applicants.begin(), m_view.applicants.end(),
                                    [this](const Applicant& each) { return each.account == m_chosen; });
    const bool any = found != m_view.applicants.end();
    m_certificate->setEnabled(any && !found->certificate.isZero());
    m_dismiss->setEnabled(any);
    showApplication(any ? &*found : nullptr);
    if (!any) {
        m_deeds->show({{tr("Register account"),
                        {},
                        m_view.rights.admit,
                        tr("Bring in a list of those who asked, or register somebody by hand in the overview."),
                        {}}});
        return;
    }
    const int row = static_cast<int>(found - m_view.applicants.begin());
    if (m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_rows->index(row, 0));
    m_deeds->show({accountDeed(*found), meterDeed(*found)});
}

void AdmissionSheet::showApplication(const Applicant* who) {
    std::vector<RecordTable::Row> rows;
    const auto row = [&rows](const QString& name, RecordCell value) {
        value.note = value.note.isEmpty() ? value.text : value.note;
        rows.push_back({{name, RecordCell::Tone::Quiet}, std::move(value)});
    };
    if (who != nullptr) {
        row(tr("Name"), {who->name});
        row(tr("Account"), {desk::fullHex(who->account.view())});
        row(tr("Roles"), {roleWords(who->roles)});
        if (who->registeredRoles)
            row(tr("Registered"), {roleWords(*who->registeredRoles), RecordCell::Tone::Bad});
        row(tr("Meter"), {who->meter ? desk::fullHex(who->meter->view()) : tr("none")});
        if (who->meter)
            row(tr("Signed by"), {desk::fullHex(who->reporter.view())});
        row(tr("Certificate"), {who->certificate.isZero() ? tr("none") : desk::fullHex(who->certificate.view())});
        if (who->branch != 0)
            row(tr("Branch"), {QString::number(who->branch)});
        if (!who->check.isEmpty())
            row(tr("Checked"), {who->check, who->certificateHolds ? RecordCell::Tone::Good : RecordCell::Tone::Warn});
    }
    m_application->show(std::move(rows));
}

DeedPanel::Deed AdmissionSheet::accountDeed(const Applicant& who) {
    const QString account = desk::fullHex(who.account.view());
    DeedPanel::Deed deed;
    deed.action = tr("Register account");
    deed.problem = m_view.rights.admit;
    deed.note = who.note;
    if (who.state == Applicant::State::Waiting) {
        deed.sentence = tr("register %1 as “%2” with the roles: %3.").arg(account, who.name, roleWords(who.roles));
        deed.send = [this, request = AccountRequest{who.account, who.name.toStdString(), who.roles}] {
            Q_EMIT registerAccountAsked(request);
        };
    } else if (who.registeredRoles) {
        deed.action = tr("Change roles");
        deed.sentence = rolesSentence(who.account, who.name, *who.registeredRoles, who.roles);
        // Who loses a power loses it by the operator's hand.
        if (((who.roles ^ *who.registeredRoles) & kPowers) != 0)
            deed.problem = m_view.rights.givePower;
        deed.send = [this, account = who.account, roles = who.roles] { Q_EMIT rolesAsked(account, roles); };
    } else if (who.note.isEmpty()) {
        deed.note = tr("The account is registered.");
    }
    return deed;
}

DeedPanel::Deed AdmissionSheet::meterDeed(const Applicant& who) {
    DeedPanel::Deed deed;
    deed.action = tr("Register meter");
    deed.problem = m_view.rights.admit;
    deed.note = who.note;
    if (!who.meter) {
        deed.note = tr("No meter was applied for.");
    } else if (who.state == Applicant::State::Waiting) {
        deed.note = tr("First the account: a meter needs an owner that is registered.");
    } else if (who.state == Applicant::State::AccountKnown) {
        deed.sentence = meterSentence(*who.meter, who.account, who.reporter, who.certificate, who.branch);
        // What is signed is the certificate's hash: somebody should have looked at what it stands for.
        if (!who.certificateHolds)
            deed.warning =
                who.certificate.isZero() ? tr("Without a certificate nobody vouches for this meter.") : who.check;
        deed.send = [this, request = MeterRequest{*who.meter, who.account, who.reporter, who.certificate, who.branch}] {
            Q_EMIT registerMeterAsked(request);
        };
    }
    return deed;
}

} // namespace wattbourse::app
