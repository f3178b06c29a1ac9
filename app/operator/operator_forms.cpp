// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operator/operator_forms.h"

#include "app/models/desk_text.h"
#include "core/base/hex.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace wattbourse::app {

namespace {

constexpr int kCreditScale = 6;
// A million credits in one deed are more than a network of this size holds.
constexpr std::int64_t kMostCredit = 1'000'000'000'000;
constexpr std::size_t kLongestName = 31;
constexpr std::size_t kLongestReference = 64;

std::optional<core::Address> addressIn(const QLineEdit* line) {
    const auto address = core::addressFromHex(line->text().trimmed().toStdString());
    if (!address || address->isZero())
        return std::nullopt;
    return *address;
}

} // namespace

OperatorForms::OperatorForms(QWidget* parent)
    : QWidget(parent), m_stack(new QStackedWidget), m_confirm(new ConfirmStep(tr("Sign and send this?"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* tabs = new QHBoxLayout;
    tabs->setSpacing(4);
    auto* group = new QButtonGroup(this);
    const std::array<QString, kForms> names{tr("Account"), tr("Meter"), tr("Issue"), tr("Redeem")};
    for (int i = 0; i < kForms; ++i) {
        auto* tab = new DeskButton(DeskButton::Kind::Chip, names[static_cast<std::size_t>(i)]);
        tab->setCheckable(true);
        group->addButton(tab, i);
        tabs->addWidget(tab);
        m_tabs[static_cast<std::size_t>(i)] = tab;
    }
    tabs->addStretch();
    column->addLayout(tabs);
    m_stack->addWidget(makeAccount());
    m_stack->addWidget(makeMeter());
    m_stack->addWidget(makeCredit(Issue));
    m_stack->addWidget(makeCredit(Redeem));
    column->addWidget(m_stack);
    column->addWidget(m_confirm, 1);
    m_confirm->setKeyHint(tr("Ctrl+Return"));
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { choose(static_cast<Form>(id)); });
    connect(m_confirm, &ConfirmStep::confirmed, this, &OperatorForms::send);
    connect(m_confirm, &ConfirmStep::resetAsked, this, &OperatorForms::reset);
    choose(Account);
}

QLineEdit* OperatorForms::addLine(QGridLayout* grid, const QString& name, const QString& hint) {
    QLineEdit* line = officeLine(grid, name, hint);
    connect(line, &QLineEdit::textChanged, this, &OperatorForms::refresh);
    return line;
}

QWidget* OperatorForms::makeAccount() {
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(6);
    m_accountAddress = addLine(grid, tr("Account"), tr("0x and 40 digits"));
    m_accountName = addLine(grid, tr("Name"), tr("as people know it"));
    auto* roles = new QGridLayout;
    roles->setVerticalSpacing(2);
    int at = 0;
    for (const core::Role role :
         {core::Role::Prosumer, core::Role::Generator, core::Role::Aggregator, core::Role::Dso, core::Role::Tso,
          core::Role::Brp, core::Role::Operator, core::Role::Technician, core::Role::DataBuyer, core::Role::Authority,
          core::Role::Registrar, core::Role::MarketAdmin}) {
        auto* box = new QCheckBox(roleWord(role));
        box->setAccessibleName(tr("Role: %1").arg(roleWord(role)));
        roles->addWidget(box, at / 2, at % 2);
        ++at;
        m_roles.emplace_back(role, box);
        connect(box, &QCheckBox::toggled, this, &OperatorForms::refresh);
    }
    grid->addLayout(roles, grid->rowCount(), 0, 1, 2);
    return page;
}

QWidget* OperatorForms::makeMeter() {
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(6);
    m_meterId = addLine(grid, tr("Meter id"), tr("0x and 64 digits"));
    m_meterOwner = addLine(grid, tr("Owner"), tr("0x and 40 digits"));
    m_meterReporter = addLine(grid, tr("Reporter"), tr("key that signs the reports"));
    m_meterCertificate = addLine(grid, tr("Certificate"), tr("its hash; empty when there is none"));
    m_meterBranch = addLine(grid, tr("Branch"), tr("its number; empty when there is none"));
    grid->setRowStretch(grid->rowCount(), 1);
    return page;
}

QWidget* OperatorForms::makeCredit(Form form) {
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(6);
    m_creditAccount[form] =
        addLine(grid, form == Issue ? tr("To account") : tr("From account"), tr("0x and 40 digits"));
    auto* amount = new UnitEdit(tr("Amount"), kCreditScale, tr("cr"));
    amount->spin()->setShownDecimals(2);
    amount->spin()->setRange(0, kMostCredit, 1'000'000);
    m_creditAmount[form] = amount;
    QLabel* label = deskLabel(tr("Amount"), 12, /*quiet=*/true);
    label->setBuddy(amount);
    const int at = grid->rowCount();
    grid->addWidget(label, at, 0);
    grid->addWidget(amount, at, 1);
    m_creditReference[form] =
        addLine(grid, form == Issue ? tr("Deposit reference") : tr("Payout reference"), tr("as the bank states it"));
    grid->setRowStretch(grid->rowCount(), 1);
    connect(amount->spin(), &ScaledSpin::valueChanged, this, &OperatorForms::refresh);
    return page;
}

void OperatorForms::setRights(const OfficeRights& rights) {
    m_rights = rights;
    refresh();
}

void OperatorForms::setKnown(std::vector<core::AccountRecord> accounts, std::vector<core::MeterRecord> meters) {
    m_known = std::move(accounts);
    m_knownMeters = std::move(meters);
    refresh();
}

void OperatorForms::writeMeter(const core::MeterRecord& meter) {
    choose(Meter);
    m_meterId->setText(desk::fullHex(meter.id.view()));
    m_meterOwner->setText(desk::fullHex(meter.owner.view()));
    m_meterReporter->setText(desk::fullHex(meter.reporter.view()));
    m_meterCertificate->setText(meter.certificate.isZero() ? QString() : desk::fullHex(meter.certificate.view()));
    m_meterBranch->setText(meter.branch == 0 ? QString() : QString::number(meter.branch));
}

const core::MeterRecord* OperatorForms::knownMeter() const {
    core::Hash32 id;
    if (core::fromHexInto(m_meterId->text().trimmed().toStdString(), id.bytes))
        for (const core::MeterRecord& meter : m_knownMeters)
            if (meter.id == id)
                return &meter;
    return nullptr;
}

std::optional<std::uint32_t> OperatorForms::branch() const {
    const QString typed = m_meterBranch->text().trimmed();
    bool number = true;
    const std::uint32_t value = typed.isEmpty() ? 0 : typed.toUInt(&number);
    return number ? std::optional(value) : std::nullopt;
}

QString OperatorForms::meterWords() const {
    if (const auto* meter = knownMeter())
        return !branch() || meter->branch == *branch()
                   ? QString()
                   : tr("move meter %1 from branch %2 to branch %3.")
                         .arg(desk::fullHex(meter->id.view()),
                              meter->branch == 0 ? tr("none") : QString::number(meter->branch),
                              *branch() == 0 ? tr("none") : QString::number(*branch()));
    const auto request = meterRequest();
    return request
               ? meterSentence(request->id, request->owner, request->reporter, request->certificate, request->branch)
               : QString();
}

void OperatorForms::writeAccount(const core::AccountRecord& account) {
    choose(Account);
    m_accountAddress->setText(desk::fullHex(account.address.view()));
    m_accountName->setText(desk::plain(account.name));
    for (const auto& [role, box] : m_roles)
        box->setChecked((account.roles & static_cast<std::uint32_t>(role)) != 0);
}

const core::AccountRecord* OperatorForms::known() const {
    const auto address = addressIn(m_accountAddress);
    for (const core::AccountRecord& account : m_known)
        if (address && account.address == *address)
            return &account;
    return nullptr;
}

std::uint32_t OperatorForms::checkedRoles() const {
    std::uint32_t mask = 0;
    for (const auto& [role, box] : m_roles)
        if (box->isChecked())
            mask |= static_cast<std::uint32_t>(role);
    return mask;
}

QString OperatorForms::forbidden() const {
    if (m_form == Meter)
        return knownMeter() != nullptr ? m_rights.move : m_rights.admit;
    if (m_form != Account)
        return m_rights.money;
    const auto* account = known();
    // A power that is taken away is the operator's to take, too.
    const std::uint32_t changed = checkedRoles() ^ (account != nullptr ? account->roles : 0U);
    return (changed & kPowers) != 0 ? m_rights.givePower : m_rights.admit;
}

void OperatorForms::choose(Form form) {
    m_form = form;
    m_tabs[form]->setChecked(true);
    m_stack->setCurrentIndex(form);
    refresh();
}

void OperatorForms::advance() {
    m_confirm->advance();
}

std::optional<AccountRequest> OperatorForms::accountRequest() const {
    const auto account = addressIn(m_accountAddress);
    AccountRequest request;
    request.name = m_accountName->text().trimmed().toStdString();
    request.roles = checkedRoles();
    if (!account || request.name.empty() || request.name.size() > kLongestName || request.roles == 0)
        return std::nullopt;
    request.account = *account;
    return request;
}

std::optional<MeterRequest> OperatorForms::meterRequest() const {
    MeterRequest request;
    const auto id = core::fromHexInto(m_meterId->text().trimmed().toStdString(), request.id.bytes);
    const auto owner = addressIn(m_meterOwner);
    const auto reporter = addressIn(m_meterReporter);
    const std::string certificate = m_meterCertificate->text().trimmed().toStdString();
    if (!id || request.id.isZero() || !owner || !reporter || !branch() ||
        (!certificate.empty() && !core::fromHexInto(certificate, request.certificate.bytes)))
        return std::nullopt;
    request.owner = *owner;
    request.reporter = *reporter;
    request.branch = *branch();
    return request;
}

std::optional<CreditRequest> OperatorForms::creditRequest() const {
    const auto account = addressIn(m_creditAccount[m_form]);
    const core::Credit amount{m_creditAmount[m_form]->spin()->value()};
    const std::string reference = m_creditReference[m_form]->text().trimmed().toStdString();
    if (!account || amount.value <= 0 || reference.empty() || reference.size() > kLongestReference)
        return std::nullopt;
    return CreditRequest{*account, amount, reference};
}

QString OperatorForms::fault() const {
    const QString notAnAddress = tr("An address is 0x and 40 hexadecimal digits.");
    const auto wrong = [](const QLineEdit* line) { return !line->text().trimmed().isEmpty() && !addressIn(line); };
    switch (m_form) {
    case Account:
        if (m_accountName->text().trimmed().toStdString().size() > kLongestName)
            return tr("The name is too long.");
        return wrong(m_accountAddress) ? notAnAddress : QString();
    case Meter: {
        core::Hash32 id;
        const std::string typed = m_meterId->text().trimmed().toStdString();
        if (!typed.empty() && !core::fromHexInto(typed, id.bytes))
            return tr("A meter id is 0x and 64 hexadecimal digits.");
        const std::string certificate = m_meterCertificate->text().trimmed().toStdString();
        if (!certificate.empty() && !core::fromHexInto(certificate, id.bytes))
            return tr("A certificate's hash is 0x and 64 hexadecimal digits.");
        if (!branch())
            return tr("A branch has a number.");
        return wrong(m_meterOwner) || wrong(m_meterReporter) ? notAnAddress : QString();
    }
    default:
        if (m_creditReference[m_form]->text().trimmed().toStdString().size() > kLongestReference)
            return tr("The reference is too long.");
        return wrong(m_creditAccount[m_form]) ? notAnAddress : QString();
    }
}

QString OperatorForms::accountSentence() const {
    if (const auto* account = known())
        return account->roles == checkedRoles() || checkedRoles() == 0
                   ? QString()
                   : rolesSentence(account->address, desk::plain(account->name), account->roles, checkedRoles());
    const auto request = accountRequest();
    return request
               ? tr("register %1 as “%2” with the roles: %3.")
                     .arg(desk::fullHex(request->account.view()), desk::plain(request->name), roleWords(request->roles))
               : QString();
}

void OperatorForms::refresh() {
    // Called while the forms are still being made, too.
    if (m_creditReference[Redeem] == nullptr)
        return;
    QString sentence;
    QString action;
    switch (m_form) {
    case Account:
        action = known() != nullptr ? tr("Change roles") : tr("Register account");
        sentence = accountSentence();
        m_accountName->setReadOnly(known() != nullptr);
        break;
    case Meter:
        action = knownMeter() != nullptr ? tr("Move meter") : tr("Register meter");
        sentence = meterWords();
        for (QLineEdit* line : {m_meterOwner, m_meterReporter, m_meterCertificate})
            line->setReadOnly(knownMeter() != nullptr);
        break;
    case Issue:
        action = tr("Issue credits");
        if (const auto request = creditRequest())
            sentence = tr("issue %1 cr to %2 for the deposit “%3”. The supply grows by as much.")
                           .arg(desk::exactCredit(request->amount), desk::fullHex(request->account.view()),
                                desk::plain(request->reference));
        break;
    default:
        action = tr("Redeem credits");
        if (const auto request = creditRequest())
            sentence = tr("redeem %1 cr of %2 for the payout “%3”. They are burned; pay the owner the same amount.")
                           .arg(desk::exactCredit(request->amount), desk::fullHex(request->account.view()),
                                desk::plain(request->reference));
        break;
    }
    const QString problem = forbidden().isEmpty() ? fault() : forbidden();
    m_confirm->setAction(action, DeskButton::Kind::Primary);
    m_confirm->setSentence(sentence);
    const bool registered = m_form == Account && known() != nullptr;
    const bool metered = m_form == Meter && knownMeter() != nullptr;
    m_confirm->setNote(!sentence.isEmpty() ? QString()
                       : registered        ? tr("It is registered with these roles. Choose others to change them.")
                       : metered           ? tr("It is registered. Write another branch to move it.")
                                           : tr("Fill in the fields to see what will be signed."));
    m_confirm->setProblem(problem);
    m_confirm->setActionEnabled(problem.isEmpty() && !sentence.isEmpty());
}

void OperatorForms::send() {
    switch (m_form) {
    case Account:
        if (const auto* account = known())
            Q_EMIT rolesAsked(account->address, checkedRoles());
        else if (const auto request = accountRequest())
            Q_EMIT registerAccountAsked(*request);
        break;
    case Meter:
        if (const auto* meter = knownMeter(); meter != nullptr && branch())
            Q_EMIT moveAsked(meter->id, *branch());
        else if (const auto request = meterRequest())
            Q_EMIT registerMeterAsked(*request);
        break;
    case Issue:
        if (const auto request = creditRequest())
            Q_EMIT issueCreditsAsked(*request);
        break;
    default:
        if (const auto request = creditRequest())
            Q_EMIT redeemCreditsAsked(*request);
        break;
    }
    reset();
}

void OperatorForms::reset() {
    for (QLineEdit* line : m_stack->currentWidget()->findChildren<QLineEdit*>())
        if (qobject_cast<QAbstractSpinBox*>(line->parentWidget()) == nullptr)
            line->clear();
    if (m_form == Account)
        for (const auto& [role, box] : m_roles)
            box->setChecked(false);
    if (m_creditAmount[m_form] != nullptr)
        m_creditAmount[m_form]->spin()->setValue(0);
    m_confirm->back();
}

} // namespace wattbourse::app
