// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/workspaces.h"

#include "app/bridge/calibration_backup.h"
#include "app/bridge/dispatch_views.h"
#include "app/bridge/firmware_runner.h"
#include "app/bridge/network_setup.h"
#include "app/bridge/views.h"
#include "app/models/desk_text.h"
#include "app/network/nodes_dialog.h"
#include "app/text/error_text.h"
#include "app/widgets/export_menu.h"
#include "serial/discover/discover.h"

#include <QDate>
#include <QFileDialog>
#include <QLocale>
#include <spdlog/spdlog.h>

namespace wattbourse::app {

namespace {

QStringList foundPorts() {
    QStringList out;
    for (const serial::PortCandidate& port : serial::findPorts())
        out.append(port.path);
    return out;
}

} // namespace

Workspaces::Workspaces(MainWindow& window, Terminal& terminal, std::uint32_t generatedMembers, const std::string& store,
                       QObject* parent)
    : QObject(parent), m_window(window), m_terminal(terminal), m_bench(terminal.meter(), m_clock),
      m_register(terminal, m_bench), m_householdDesk(terminal), m_data(terminal), m_links(terminal, store),
      m_offices(terminal), m_role(tr("Household")),
      m_desk(terminal, {.store = [this] { return m_links.store(); }, .generatedMembers = generatedMembers}) {
    connect(&m_desk, &AggregatorDesk::proofAsked, &window, &MainWindow::showProof);
    connect(&m_desk, &AggregatorDesk::reportAsked, this, &Workspaces::saveReport);
    connect(&m_links, &OutsideLinks::portfolioChanged, &m_desk, &AggregatorDesk::portfolioChanged);
    connect(&m_register, &BenchRegister::applied, &m_offices, &OfficePages::keep);
    m_bench.setWatched(false);
    const auto id = [](const char* name) { return QString::fromLatin1(name); };
    window.addWorkspace(id("home"), tr("Home"), id("home"), [this] { return makeHousehold(); });
    window.addWorkspace(id("portfolio"), tr("Portfolio"), id("portfolio"), [this] { return m_desk.makePage(); });
    window.addWorkspace(id("bench"), tr("Meter bench"), id("bench"), [this] { return makeTechnician(); });
    window.addWorkspace(id("operator"), tr("Operator"), id("operator"),
                        [this] { return connected(m_offices.makeOperator()); });
    window.addWorkspace(id("grid"), tr("Grid"), id("grid"), [this] { return connected(m_offices.makeGrid()); });
    window.addWorkspace(id("data"), tr("Data"), id("data"), [this] { return makeData(); });
    window.addWorkspace(id("wallet"), tr("Wallet"), id("wallet"), [this] { return makeWallet(); });
    window.addWorkspace(id("network"), tr("Network"), id("network"), [this] { return makeNetwork(); });
    connect(&window, &MainWindow::workspaceOpened, this, [this](const QString& opened) {
        m_terminal.watchMembers(opened == QLatin1String("portfolio"));
        m_terminal.watchOffices(opened == QLatin1String("operator"), opened == QLatin1String("grid"));
        m_bench.setWatched(opened == QLatin1String("bench"));
        m_data.setWatched(opened == QLatin1String("data"));
        show();
    });
    new ExportMenu(this);
    connect(&window, &MainWindow::mendAsked, this, &Workspaces::mend);
    connect(&terminal, &Terminal::changed, this, &Workspaces::show);
}

void Workspaces::chooseSlot(std::optional<core::SlotIndex> slot) {
    m_desk.chooseSlot(slot);
    show();
}

QWidget* Workspaces::makeHousehold() {
    m_household = new HouseholdPage;
    m_householdDesk.attach(*m_household);
    return m_household;
}

QWidget* Workspaces::makeTechnician() {
    m_technician = new TechnicianPage;
    connect(m_technician, &TechnicianPage::scopeAsked, this, [this] { m_terminal.meter().askScope(); });
    m_ports = foundPorts();
    connect(m_technician, &TechnicianPage::refreshAsked, this, [this] {
        m_ports = foundPorts();
        m_terminal.meter().askTampers();
    });
    connect(m_technician, &TechnicianPage::portChosen, this,
            [this](const QString& port) { m_terminal.setUpMeter({}, port.toStdString()); });
    connectBench(*m_technician, m_bench);
    connect(m_technician->panel(), &BenchPanel::provisionAsked, this,
            [this](const QString& name) { m_terminal.nameMeter(name.toStdString()); });
    connect(m_technician, &TechnicianPage::firmwareAsked, this, [this] {
        auto* dialog = new FirmwareDialog(m_technician);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        new FirmwareRunner(*dialog);
        dialog->open();
    });
    m_register.attach(*m_technician);
    connect(&m_bench, &BenchController::constantsRead, m_technician,
            [this](const QString& meter, const core::Bytes& constants) { keepConstants(meter, constants); });
    connect(&m_bench, &BenchController::changed, m_technician, [this] {
        if (m_window.page(m_window.workspace()) == m_technician)
            showTechnician();
    });
    m_terminal.meter().askTampers();
    return m_technician;
}

QWidget* Workspaces::connected(Page* page) {
    connect(page, &Page::proofAsked, &m_window, &MainWindow::showProof);
    return page;
}

void Workspaces::showData() {
    DataView view = m_data.view();
    if (!m_links.requests().empty() || m_links.wishes().openAdr)
        view.requests = requestRows(m_links.requests());
    m_dataPage->show(view);
}

QWidget* Workspaces::makeData() {
    m_dataPage = new DataPage;
    connect(m_dataPage, &DataPage::proofAsked, &m_window, &MainWindow::showProof);
    m_data.attach(*m_dataPage);
    connect(m_dataPage, &DataPage::linksAsked, this, &Workspaces::chooseLinks);
    connect(&m_data, &DataDesk::changed, m_dataPage, [this] {
        if (m_window.page(m_window.workspace()) == m_dataPage)
            showData();
    });
    return m_dataPage;
}

void Workspaces::chooseLinks() {
    auto* dialog = new LinksDialog(m_links.wishes(), m_dataPage);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show(m_links.states());
    connect(&m_links, &OutsideLinks::changed, dialog, [this, dialog] { dialog->show(m_links.states()); });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const QString problem = m_links.use(dialog->wishes()); !problem.isEmpty())
            m_terminal.setNotice(problem);
    });
    dialog->open();
}

QWidget* Workspaces::makeWallet() {
    m_wallet = new WalletPage;
    connect(m_wallet, &WalletPage::unlockAsked, &m_terminal, &Terminal::unlockWallet);
    connect(m_wallet, &WalletPage::lockAsked, &m_terminal, &Terminal::lockWallet);
    connect(m_wallet, &WalletPage::revokeSessionAsked, &m_terminal, &Terminal::revokeSession);
    connect(m_wallet, &WalletPage::createWalletAsked, this, &Workspaces::createWalletAsked);
    connect(m_wallet, &WalletPage::restoreWalletAsked, this, &Workspaces::restoreWalletAsked);
    return m_wallet;
}

QWidget* Workspaces::makeNetwork() {
    m_network = new NetworkPage;
    connect(m_network, &NetworkPage::changeNodesAsked, this, &Workspaces::changeNodes);
    connect(m_network, &NetworkPage::authorityFilesAsked, this, &Workspaces::prepareAuthority);
    connect(m_network, &NetworkPage::holdCatchUpAsked, &m_terminal, &Terminal::holdCatchUp);
    return m_network;
}

void Workspaces::changeNodes() {
    std::vector<NodeAddress> nodes;
    for (const std::string& endpoint : m_terminal.nodes())
        nodes.push_back(nodeAddressOf(QString::fromStdString(endpoint)));
    auto* dialog = new NodesDialog(nodes, nodeAddressProblem, m_network);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        std::vector<std::string> wanted;
        for (const NodeAddress& node : dialog->nodes())
            wanted.push_back(endpointOf(node).toStdString());
        if (const auto used = m_terminal.useNodes(wanted); !used)
            m_terminal.setNotice(errorSentence(used.error()));
    });
    dialog->open();
}

void Workspaces::prepareAuthority() {
    const chain::NetworkProfile* profile = m_terminal.profile();
    if (profile == nullptr) {
        m_terminal.setNotice(tr("Open a network first: the authority's files are made from its rules."));
        return;
    }
    QStringList authorities;
    for (const core::AuthorityStatus& authority : m_terminal.state().chain.authorities)
        authorities << desk::fullHex(authority.address.view());
    auto* dialog = new AuthorityDialog(
        authorities,
        [this](const AuthorityOrder& order) {
            const chain::NetworkProfile* now = m_terminal.profile();
            if (now == nullptr)
                return AuthorityDialog::Written{{}, tr("The network was closed.")};
            auto written = writeAuthorityFiles(*now, order);
            if (written.problem.isEmpty())
                Q_EMIT authorityPrepared(order.authority);
            return written;
        },
        m_network);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Workspaces::keepConstants(const QString& meter, const core::Bytes& constants) {
    // A disk may take its time.
    m_keeper.start([this, folder = m_terminal.folder() / "calibrations", meter = meter.toStdString(), constants] {
        CalibrationBackup backup(folder);
        if (const auto kept = backup.keep(meter, constants); !kept)
            spdlog::warn("{}", kept.error().detail);
        QMetaObject::invokeMethod(this, [this, newest = backup.newest(meter)] { m_bench.setBackup(newest); });
    });
}

void Workspaces::showTechnician() {
    TechnicianView view = technicianView(m_terminal.state(), m_ports);
    view.bench = m_bench.view();
    m_technician->show(view);
}

void Workspaces::show() {
    const TerminalState& state = m_terminal.state();
    m_window.showStatus(statusView(state));
    m_window.showTop(topView(state, m_role));
    m_desk.show();
    askMember();
    // Only what is looked at is drawn.
    const QWidget* open = m_window.page(m_window.workspace());
    if (!open)
        return;
    if (open == m_household)
        m_householdDesk.show();
    else if (open == m_technician) {
        if (!m_technician->frozen() && state.now != m_scopeAsked) {
            m_scopeAsked = state.now;
            m_terminal.meter().askScope();
        }
        showTechnician();
    } else if (m_offices.isOpen(open))
        m_offices.show(open);
    else if (open == m_dataPage)
        showData();
    else if (open == m_wallet)
        m_wallet->show(walletView(state));
    else if (open == m_network)
        m_network->show(networkView(state));
}

// Each question is put once; who closes it is still asked by its aggregator, until the deadline.
void Workspaces::askMember() {
    const TerminalState& state = m_terminal.state();
    if (!state.dispatch)
        return;
    for (const chain::dispatch::OpenAsk& ask : state.dispatch->asks) {
        const bool open = ask.seat.state == chain::dispatch::SeatState::Asked && state.now < ask.seat.deadline;
        if (!open || !m_asked.emplace(ask.aggregator, ask.number, ask.seat.deadline.seconds).second)
            continue;
        auto* question = new DispatchQuestion(dispatchQuestion(state, ask), &m_window);
        question->setAttribute(Qt::WA_DeleteOnClose);
        connect(question, &DispatchQuestion::answered, &m_terminal,
                [this, ask](bool yes) { m_terminal.answerDispatch(ask, yes ? ask.seat.asked : core::Energy{}); });
        question->open();
    }
}

void Workspaces::saveReport() {
    const QString file = QFileDialog::getSaveFileName(&m_window, tr("Save the month's report"), QString(),
                                                      tr("PDF (*.pdf);;Spreadsheet (*.xlsx)"));
    if (file.isEmpty())
        return;
    const QLocale locale;
    const QString title =
        tr("Profit and loss, %1").arg(locale.toString(QDate::currentDate(), QStringLiteral("MMMM yyyy")));
    m_terminal.saveReport(file, title);
}

void Workspaces::mend(const QString& problem) {
    if (problem == QLatin1String("notice"))
        m_terminal.setNotice({});
    else if (problem == QLatin1String("network"))
        m_window.openWorkspace(QStringLiteral("network"));
    else if (problem == QLatin1String("meter"))
        m_window.openWorkspace(QStringLiteral("bench"));
    else if (problem == QLatin1String("wallet"))
        m_window.openWorkspace(QStringLiteral("wallet"));
    else if (problem == QLatin1String("limits"))
        m_window.openWorkspace(QStringLiteral("home"));
}

} // namespace wattbourse::app
