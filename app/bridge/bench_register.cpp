// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/bench_register.h"

#include "app/bridge/certificate_file.h"
#include "app/bridge/views.h"
#include "app/models/desk_text.h"
#include "app/operator/operator_view.h"
#include "app/technician/meter_owner_dialog.h"
#include "app/technician/technician_page.h"
#include "app/text/error_text.h"
#include "app/widgets/sign_dialog.h"
#include "core/base/atomic_file.h"

#include <QDateTime>
#include <QFileDialog>
#include <QLocale>
#include <algorithm>

namespace wattbourse::app {

namespace {

constexpr auto kRegistrars =
    static_cast<std::uint32_t>(core::Role::Operator) | static_cast<std::uint32_t>(core::Role::Registrar);
constexpr auto kTechnician = static_cast<std::uint32_t>(core::Role::Technician);
// An account's name holds no more.
constexpr std::size_t kLongestName = 31;

} // namespace

BenchRegister::BenchRegister(Terminal& terminal, BenchController& bench, QObject* parent)
    : QObject(parent), m_terminal(terminal), m_bench(bench) {
    connect(&terminal, &Terminal::changed, this, &BenchRegister::followUp);
}

void BenchRegister::attach(TechnicianPage& page) {
    m_page = &page;
    connect(page.panel(), &BenchPanel::certificateAsked, this, &BenchRegister::saveCertificate);
    connect(page.panel(), &BenchPanel::registerAsked, this, &BenchRegister::registerCertificate);
}

void BenchRegister::saveCertificate() {
    const auto& outcome = m_bench.outcome();
    if (!outcome)
        return;
    const auto signer = m_terminal.wallet().signer(wallet::KeyRole::Owner);
    auto made = makeCertificate(*outcome, *signer);
    if (!made)
        return m_bench.note(errorSentence(made.error()));
    auto* dialog = new QFileDialog(m_page, tr("Save the certificate"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(desk::plain(outcome->meter.meter) + QStringLiteral("-certificate.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, made = *made](const QString& file) {
        if (const auto written = core::writeFileAtomically(file.toStdString(), made.pdf); !written)
            return m_bench.note(errorSentence(written.error()));
        m_bench.certified(made.hash, file);
    });
    dialog->open();
}

/// Whether the registry proves one of these roles of this terminal's account.
bool BenchRegister::has(std::uint32_t anyOf) const {
    return (ownRoles(m_terminal.state()).value_or(0) & anyOf) != 0;
}

/// The finished meter as the register has it; null where it does not know it.
const core::MeterRecord* BenchRegister::record() const {
    const auto& market = m_terminal.state().market;
    if (!m_bench.outcome() || !market || !market->meters)
        return nullptr;
    const auto& meters = market->meters->value();
    const auto known = std::find_if(
        meters.begin(), meters.end(),
        [id = chainMeterId(m_bench.outcome()->meter.meter)](const core::MeterRecord& each) { return each.id == id; });
    return known == meters.end() ? nullptr : &*known;
}

void BenchRegister::registerCertificate() {
    const auto hash = m_bench.certificate();
    if (!hash || !m_bench.outcome() || m_terminal.desk() == nullptr)
        return m_bench.note(tr("Open a network and a wallet first: the register is on the network."));
    const auto& market = m_terminal.state().market;
    if (!market || !market->meters || !market->accounts)
        return m_bench.note(tr("The network's register of meters is still being read."));
    const core::MeterRecord* known = record();
    if (known == nullptr)
        return askOwner(*hash);
    if (!has(kTechnician))
        return m_bench.note(tr("Only a technician puts a certificate on the register and seals a meter there. Ask the "
                               "market operator for the role; this account is %1.")
                                .arg(desk::fullHex(m_terminal.desk()->owner().view())));
    confirmCertificate(*hash, known->sealed);
}

void BenchRegister::confirmCertificate(const core::Hash32& certificate, bool sealed) {
    const core::Hash32 meter = chainMeterId(m_bench.outcome()->meter.meter);
    auto* dialog = new SignDialog(sealed ? tr("Open the meter's seal on the register, put the certificate there and "
                                              "seal it again?")
                                         : tr("Put the certificate on the register and seal the meter there?"),
                                  {{tr("Meter"), desk::plain(m_bench.outcome()->meter.meter)},
                                   {tr("Its number on the network"), desk::fullHex(meter.view())},
                                   {tr("Certificate"), desk::fullHex(certificate.view())}},
                                  tr("Sign and send"), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, meter, certificate, sealed] {
        if (auto* now = m_terminal.desk()) {
            now->certifyMeter(meter, certificate, sealed, m_terminal.tellFailure());
            m_sent = certificate;
            m_bench.note(tr("Sent to the network's register."));
        }
    });
    dialog->open();
}

void BenchRegister::askOwner(const core::Hash32& certificate) {
    const auto reporter = m_terminal.wallet().address(wallet::KeyRole::Reporter);
    auto* dialog = new MeterOwnerDialog(desk::plain(m_bench.outcome()->meter.meter), m_terminal.desk()->owner(),
                                        reporter.value_or(core::Address{}), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, certificate] {
        if (!m_bench.outcome())
            return;
        if (has(kRegistrars))
            confirmRegistration(certificate, dialog->owner(), dialog->reporter());
        else
            apply(certificate, dialog->owner(), dialog->reporter());
    });
    dialog->open();
}

void BenchRegister::confirmRegistration(const core::Hash32& certificate, const core::Address& owner,
                                        const core::Address& reporter) {
    const core::Hash32 meter = chainMeterId(m_bench.outcome()->meter.meter);
    auto* dialog = new SignDialog(tr("Register this meter with its certificate?"),
                                  {{tr("Meter"), desk::plain(m_bench.outcome()->meter.meter)},
                                   {tr("Its number on the network"), desk::fullHex(meter.view())},
                                   {tr("Certificate"), desk::fullHex(certificate.view())},
                                   {tr("Owner"), desk::fullHex(owner.view())},
                                   {tr("Reports are signed by"), desk::fullHex(reporter.view())}},
                                  tr("Sign and send"), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, meter, certificate, owner, reporter] {
        if (auto* now = m_terminal.desk()) {
            now->asOperator(
                [meter, owner, reporter, certificate](OperatorDesk& office) {
                    return office.registerMeter(meter, owner, reporter, certificate);
                },
                m_terminal.tellFailure());
            m_sent = certificate;
            m_bench.note(tr("Sent to the network's register."));
        }
    });
    dialog->open();
}

void BenchRegister::apply(const core::Hash32& certificate, const core::Address& owner, const core::Address& reporter) {
    const std::string& meter = m_bench.outcome()->meter.meter;
    Application asked{.account = owner,
                      .name = ("Owner of " + meter).substr(0, kLongestName),
                      .roles = static_cast<std::uint32_t>(core::Role::Prosumer),
                      .meter = chainMeterId(meter),
                      .reporter = reporter,
                      .certificate = certificate};
    // Who is registered already stays what it is.
    if (const auto& market = m_terminal.state().market; market && market->accounts)
        for (const core::AccountRecord& account : market->accounts->value())
            if (account.address == owner) {
                asked.name = account.name;
                asked.roles = (account.roles & ~kPowers) != 0 ? account.roles & ~kPowers : asked.roles;
            }
    Q_EMIT applied(asked);
    m_bench.note(tr("This account may not put a new meter on the register: only a registrar may. The request waits on "
                    "this terminal's operator desk."));
    auto* dialog = new QFileDialog(m_page, tr("Save the request for a registrar elsewhere"), {}, tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(desk::plain(meter) + QStringLiteral("-request.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, text = writeApplications({asked})](const QString& file) {
        if (const auto written = core::writeFileAtomically(file.toStdString(), core::asBytes(text)); !written)
            return m_bench.note(errorSentence(written.error()));
        m_bench.note(tr("This account may not put a new meter on the register: only a registrar may. The request is in "
                        "%1: a registrar brings it in on the operator desk.")
                         .arg(file));
    });
    dialog->open();
}

/// What was sent is said to be there when the register proves it, not before.
void BenchRegister::followUp() {
    const core::MeterRecord* meter = m_sent && m_terminal.desk() != nullptr ? record() : nullptr;
    if (meter == nullptr || meter->certificate != *m_sent || !meter->sealed)
        return;
    m_sent.reset();
    const auto& proven = *m_terminal.state().market->meters;
    const core::UnixTime since = m_terminal.desk()->calendar().start(meter->sealedFrom);
    m_bench.note(
        tr("On the network's register, proven in block %1: sealed from %2 on, seal %3, with this certificate.")
            .arg(QLocale().toString(static_cast<qulonglong>(proven.block().number)),
                 QLocale().toString(QDateTime::fromSecsSinceEpoch(since.seconds), QStringLiteral("d MMM HH:mm")),
                 QLocale().toString(meter->sealGeneration)));
}

} // namespace wattbourse::app
