// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/office_pages.h"

#include "app/models/desk_text.h"
#include "app/text/error_text.h"
#include "serial/calibrate/certificate.h"

#include <QFile>
#include <QFileDialog>
#include <algorithm>

namespace wattbourse::app {

namespace {

constexpr qint64 kMostBytes = 16 << 20;

core::Result<core::Bytes> contentOf(const QString& name) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes)
        return core::fail(core::ErrorCode::Unavailable, name.toStdString() + " cannot be read, or is over 16 MiB");
    const QByteArray all = file.readAll();
    return core::Bytes(all.begin(), all.end());
}

class TerminalBacking final : public OfficeBacking {
public:
    explicit TerminalBacking(Terminal& terminal) : m_terminal(terminal) {}

    [[nodiscard]] const TerminalState& state() const override { return m_terminal.state(); }
    [[nodiscard]] std::filesystem::path folder() const override { return m_terminal.folder(); }
    void asOperator(OperatorDeed deed) override {
        if (auto* desk = m_terminal.desk())
            desk->asOperator(std::move(deed), m_terminal.tellFailure());
    }
    void asGrid(GridDeed deed) override {
        if (auto* desk = m_terminal.desk())
            desk->asGrid(std::move(deed), m_terminal.tellFailure());
    }
    void directOperator(std::function<void(OperatorDesk&)> what) override {
        if (auto* desk = m_terminal.desk())
            desk->directOperator(std::move(what));
    }
    void directGrid(std::function<void(GridDesk&)> what) override {
        if (auto* desk = m_terminal.desk())
            desk->directGrid(std::move(what));
    }
    void setNotice(const QString& sentence) override { m_terminal.setNotice(sentence); }

private:
    Terminal& m_terminal;
};

} // namespace

OfficePages::OfficePages(Terminal& terminal, QObject* parent)
    : OfficePages(std::make_unique<TerminalBacking>(terminal), parent) {}

OfficePages::OfficePages(std::unique_ptr<OfficeBacking> backing, QObject* parent)
    : QObject(parent), m_backing(std::move(backing)), m_queue(m_backing->folder() / "admissions.csv") {
    if (const auto loaded = m_queue.load(); !loaded)
        m_backing->setNotice(errorSentence(loaded.error()));
}

std::uint32_t OfficePages::branch() const {
    const auto& grid = m_backing->state().grid;
    return grid ? grid->branch : 0;
}

OperatorPage* OfficePages::makeOperator() {
    m_operator = new OperatorPage;
    connect(m_operator, &OperatorPage::slotChosen, this,
            [this](core::MarketId market, core::SlotIndex slot) { choose(market, slot); });
    connect(m_operator, &OperatorPage::marketChosen, this,
            [this](core::MarketId market) { choose(market, std::nullopt); });
    connectAdmission();
    connectDeeds();
    connectMarkets();
    return m_operator;
}

void OfficePages::choose(core::MarketId market, std::optional<core::SlotIndex> slot) {
    m_choice = {market, slot};
    // The energy market's books are read for everybody.
    if (const auto* energy = energyRow(m_backing->state()); energy != nullptr)
        m_backing->directOperator([wanted = market == energy->id ? std::nullopt : std::optional(market)](
                                      OperatorDesk& desk) { desk.watch(wanted); });
    show(m_operator);
}

void OfficePages::connectAdmission() {
    connect(m_operator, &OperatorPage::registerAccountAsked, this, [this](const AccountRequest& asked) {
        asOperator(
            [asked](OperatorDesk& desk) { return desk.registerAccount(asked.account, asked.roles, asked.name); });
    });
    connect(m_operator, &OperatorPage::registerMeterAsked, this, [this](const MeterRequest& asked) {
        asOperator([asked](OperatorDesk& desk) {
            return desk.registerMeter(asked.id, asked.owner, asked.reporter, asked.certificate, asked.branch);
        });
    });
    connect(m_operator, &OperatorPage::issueCreditsAsked, this, [this](const CreditRequest& asked) {
        asOperator(
            [asked](OperatorDesk& desk) { return desk.issueCredits(asked.account, asked.amount, asked.reference); });
    });
    connect(m_operator, &OperatorPage::redeemCreditsAsked, this, [this](const CreditRequest& asked) {
        asOperator(
            [asked](OperatorDesk& desk) { return desk.redeemCredits(asked.account, asked.amount, asked.reference); });
    });
    connect(m_operator, &OperatorPage::importAsked, this, [this] {
        auto* dialog = new QFileDialog(m_operator, tr("Applications"), {}, tr("Tables (*.csv)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &OfficePages::bringIn);
        dialog->open();
    });
    connect(m_operator, &OperatorPage::certificateAsked, this, [this](const core::Address& account) {
        auto* dialog = new QFileDialog(m_operator, tr("Certificate"), {}, tr("Certificates (*.pdf)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this,
                [this, account](const QString& file) { checkCertificate(account, file); });
        dialog->open();
    });
    connect(m_operator, &OperatorPage::dismissAsked, this, [this](const core::Address& account) {
        if (const auto removed = m_queue.remove(account); !removed)
            m_backing->setNotice(errorSentence(removed.error()));
        show(m_operator);
    });
}

void OfficePages::connectDeeds() {
    connect(m_operator, &OperatorPage::freezeAsked, this, [this](const core::Address& account, const QString& order) {
        asOperator(
            [account, order = order.toStdString()](OperatorDesk& desk) { return desk.freezeAccount(account, order); });
    });
    connect(m_operator, &OperatorPage::releaseAsked, this, [this](const core::Address& account) {
        asOperator([account](OperatorDesk& desk) { return desk.releaseAccount(account); });
    });
    connect(m_operator, &OperatorPage::rolesAsked, this, [this](const core::Address& account, quint32 roles) {
        asOperator([account, roles](OperatorDesk& desk) { return desk.setRoles(account, roles); });
    });
    connect(m_operator, &OperatorPage::sealAsked, this, [this](const core::Hash32& meter) {
        asOperator([meter](OperatorDesk& desk) { return desk.sealMeter(meter); });
    });
    connect(m_operator, &OperatorPage::moveAsked, this, [this](const core::Hash32& meter, quint32 branch) {
        asOperator([meter, branch](OperatorDesk& desk) { return desk.moveMeter(meter, branch); });
    });
    connect(m_operator, &OperatorPage::finishAsked, this,
            [this](quint64 sale) { asOperator([sale](OperatorDesk& desk) { return desk.finishSale(sale); }); });
}

void OfficePages::connectMarkets() {
    connect(m_operator, &OperatorPage::clearAsked, this, [this](core::MarketId market, core::SlotIndex slot) {
        asOperator([market, slot](OperatorDesk& desk) { return desk.clearSlot(market, slot); });
    });
    connect(m_operator, &OperatorPage::openMarketAsked, this, [this](const core::MarketRow& row) {
        asOperator([row](OperatorDesk& desk) { return desk.openMarket(row); });
    });
    connect(m_operator, &OperatorPage::changeMarketAsked, this, [this](const core::MarketRow& row) {
        asOperator([row](OperatorDesk& desk) { return desk.changeMarket(row); });
    });
    connect(m_operator, &OperatorPage::pauseAsked, this, [this](core::MarketId market, bool paused) {
        asOperator([market, paused](OperatorDesk& desk) {
            return paused ? desk.pauseMarket(market) : desk.resumeMarket(market);
        });
    });
    connect(m_operator, &OperatorPage::proposeAsked, this, [this](const std::vector<core::Address>& set) {
        asOperator([set](OperatorDesk& desk) { return desk.proposeValidators(set); });
    });
    connect(m_operator, &OperatorPage::voteAsked, this, [this](const core::Hash32& proposal, bool inFavour) {
        asOperator([proposal, inFavour](OperatorDesk& desk) {
            return inFavour ? desk.voteFor(proposal) : desk.withdrawVote(proposal);
        });
    });
}

GridPage* OfficePages::makeGrid() {
    m_grid = new GridPage;
    connect(m_grid, &GridPage::slotChosen, this, [this](core::SlotIndex slot) {
        m_gridSlot = slot;
        show(m_grid);
    });
    connect(m_grid, &GridPage::branchChosen, this,
            [this](quint32 wanted) { m_backing->directGrid([wanted](GridDesk& grid) { grid.lookAt(wanted); }); });
    connectCalls();
    connectBranch();
    return m_grid;
}

void OfficePages::connectCalls() {
    const GridForms* forms = m_grid->forms();
    connect(forms, &GridForms::runAsked, this, [this](core::SlotIndex slot, core::Credit most) {
        m_backing->directGrid([slot, most](GridDesk& grid) { grid.run(slot, most); });
    });
    connect(forms, &GridForms::stopAsked, this, [this](core::SlotIndex slot) {
        m_backing->directGrid([slot](GridDesk& grid) { grid.stopRunning(slot); });
    });
    connect(forms, &GridForms::stepAsked, this, [this](core::SlotIndex slot, core::Credit most) {
        asGrid([slot, most](GridDesk& grid) -> core::Result<core::TxnRecord> {
            WB_ASSIGN(auto sent, grid.advance(slot, most));
            if (!sent)
                return core::fail(core::ErrorCode::Refused, "this step was sent already, or is not due any more");
            return *std::move(sent);
        });
    });
    connect(forms, &GridForms::empowerAsked, this,
            [this](core::Credit most) { asGrid([most](GridDesk& grid) { return grid.empower(most); }); });
}

void OfficePages::connectBranch() {
    const GridForms* forms = m_grid->forms();
    connect(forms, &GridForms::addAssetAsked, this, [this](core::Energy up, core::Energy down, core::Price price) {
        asGrid([=, at = branch()](GridDesk& grid) { return grid.addAsset(at, up, down, price); });
    });
    connect(forms, &GridForms::removeAssetAsked, this, [this](quint64 asset) {
        asGrid([asset, at = branch()](GridDesk& grid) { return grid.removeAsset(at, asset); });
    });
    connect(forms, &GridForms::addMemberAsked, this, [this](const core::Address& account) {
        asGrid([account, at = branch()](GridDesk& grid) { return grid.addMember(at, account); });
    });
    connect(forms, &GridForms::removeMemberAsked, this, [this](const core::Address& account) {
        asGrid([account, at = branch()](GridDesk& grid) { return grid.removeMember(at, account); });
    });
    connect(forms, &GridForms::tokenPriceAsked, this, [this](core::Price price) {
        asGrid([price, at = branch()](GridDesk& grid) { return grid.setTokenPrice(at, price); });
    });
    connect(forms, &GridForms::termsAsked, this, [this](const TermsItem& wanted) {
        const chain::grid::CallTerms terms{wanted.priceCap,          wanted.notice,          wanted.least,
                                           wanted.tolerancePermille, wanted.penaltyPermille, wanted.rule,
                                           wanted.forgiven,          wanted.uniform};
        asGrid([terms, at = branch()](GridDesk& grid) { return grid.setCallTerms(at, terms); });
    });
    connect(forms, &GridForms::capacityAsked, this, [this](core::Energy in, core::Energy out) {
        asGrid([in, out, at = branch()](GridDesk& grid) { return grid.setCapacity(at, in, out); });
    });
    connect(forms, &GridForms::openBranchAsked, this, [this](core::Energy in, core::Energy out, quint32 lead) {
        asGrid([in, out, lead](GridDesk& grid) { return grid.openBranch(in, out, lead); });
    });
}

void OfficePages::show(const QWidget* page) {
    const TerminalState& state = m_backing->state();
    if (page != nullptr && page == m_operator)
        m_operator->show(operatorView(state, m_choice, m_queue.waiting(), m_checks));
    else if (page != nullptr && page == m_grid)
        m_grid->show(gridView(state, m_gridSlot));
}

void OfficePages::keep(const Application& application) {
    if (const auto added = m_queue.add({application}); !added)
        m_backing->setNotice(errorSentence(added.error()));
    if (m_operator)
        show(m_operator);
}

void OfficePages::bringIn(const QString& file) {
    QStringList problems;
    const auto content = contentOf(file);
    const auto list = content ? readApplications(std::string(content->begin(), content->end()))
                              : core::Result<ApplicationList>(tl::make_unexpected(content.error()));
    if (!list) {
        problems << errorSentence(list.error());
    } else {
        for (const ApplicationError& error : list->errors)
            problems << tr("Line %1, %2: %3")
                            .arg(QString::number(error.line), desk::plain(error.field), desk::plain(error.what));
        if (const auto added = m_queue.add(list->applications); !added)
            problems << errorSentence(added.error());
    }
    if (m_operator)
        m_operator->admission()->showProblems(problems);
    show(m_operator);
}

CertificateCheck OfficePages::certificateCheck(const core::Address& account, const core::Bytes& file) const {
    const auto& waiting = m_queue.waiting();
    const auto asked =
        std::find_if(waiting.begin(), waiting.end(), [&](const Application& each) { return each.account == account; });
    const auto verified = serial::verifyDocument(file);
    if (!verified)
        return {tr("The certificate does not hold: %1").arg(errorSentence(verified.error()))};
    if (asked == waiting.end() || verified->hash != asked->certificate)
        return {tr("This is a sound certificate, and not the one that was applied with.")};
    return {tr("The certificate is sound and the one that was applied with; signed by %1.")
                .arg(desk::shortHex(verified->signer.view())),
            true};
}

void OfficePages::checkCertificate(const core::Address& account, const QString& file) {
    const auto content = contentOf(file);
    m_checks[account] =
        content ? certificateCheck(account, *content) : CertificateCheck{errorSentence(content.error())};
    show(m_operator);
}

} // namespace wattbourse::app
