// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/firmware_runner.h"

#include "app/models/desk_text.h"

#include <QCoreApplication>

namespace wattbourse::app {

namespace {

// What a programmer says in its worst case is a few kilobytes.
constexpr qsizetype kMostSaid = 20'000;

core::Result<std::vector<std::string>> commandOf(const FirmwareRequest& request) {
    const serial::FirmwareJob job{.hexFile = request.hexFile.toStdString(),
                                  .programmer = request.programmer.toStdString(),
                                  .port = request.port.toStdString(),
                                  .dryRun = request.what == FirmwareRequest::What::Try,
                                  .lock = request.lock};
    return request.what == FirmwareRequest::What::ReadFuses ? serial::readFusesCommand(job)
                                                            : serial::programCommand(job);
}

QStringList listOf(const std::vector<std::string>& words) {
    QStringList out;
    for (const std::string& word : words)
        out << QString::fromStdString(word);
    return out;
}

struct Say {
    Q_DECLARE_TR_FUNCTIONS(FirmwareRunner)
};

} // namespace

BenchCheck fuseCheck(const serial::FuseFact& fact) {
    using What = serial::FuseFact::What;
    const bool right = fact.right;
    const auto of = [right](const QString& good, const QString& bad) {
        return BenchCheck{right ? good : bad, right ? BenchCheck::Tone::Good : BenchCheck::Tone::Bad};
    };
    switch (fact.what) {
    case What::Locked:
        return of(Say::tr("Locked: program and key cannot be read out"),
                  Say::tr("Not locked: anybody with a programmer can read program and key"));
    case What::NoBootLoader:
        return of(Say::tr("No boot loader: nobody loads another program over USB"),
                  Say::tr("Boot loader on: anybody can load another program over USB"));
    case What::ErasedWithChip:
        return of(Say::tr("Erasing the chip destroys the key"), Say::tr("The key would outlive an erase of the chip"));
    case What::BrownOut:
        return of(Say::tr("Stops below 4.3 V"), Say::tr("Does not stop below 4.3 V: memory may be damaged"));
    case What::Clock:
        return of(Say::tr("Runs from the 16 MHz resonator"), Say::tr("Does not run from the 16 MHz resonator"));
    case What::ResetPin:
        return of(Say::tr("The reset pin resets"), Say::tr("The reset pin is off: a programmer cannot reach the chip"));
    }
    return {};
}

FirmwareRunner::FirmwareRunner(FirmwareDialog& dialog) : QObject(&dialog), m_dialog(dialog) {
    dialog.setCommand([](const FirmwareRequest& request) {
        const auto words = commandOf(request);
        return words ? listOf(*words).join(QLatin1Char(' ')) : desk::plain(words.error().detail);
    });
    connect(&dialog, &FirmwareDialog::asked, this, &FirmwareRunner::run);
}

void FirmwareRunner::run(const FirmwareRequest& request) {
    const auto words = commandOf(request);
    if (!words)
        return m_dialog.showSentence(desk::plain(words.error().detail));
    if (m_process.state() != QProcess::NotRunning)
        return;
    m_process.disconnect(this);
    connect(&m_process, &QProcess::finished, this, [this, request](int status) { ended(request, status); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_dialog.setBusy(false);
        m_dialog.showSentence(tr("avrdude is not on this computer. Install it: sudo apt install avrdude"));
    });
    QStringList arguments = listOf(*words);
    const QString program = arguments.takeFirst();
    m_dialog.setBusy(true);
    m_dialog.showSentence(tr("Talking to the programmer…"));
    m_process.start(program, arguments);
}

void FirmwareRunner::ended(const FirmwareRequest& request, int status) {
    m_dialog.setBusy(false);
    const QByteArray printed = m_process.readAllStandardOutput();
    QString said = QString::fromUtf8(m_process.readAllStandardError());
    said.truncate(kMostSaid);
    m_dialog.showSaid(said);
    if (status != 0)
        return m_dialog.showSentence(tr("avrdude could not do it: see what it said. The chip may be unchanged."));
    switch (request.what) {
    case FirmwareRequest::What::Try:
        return m_dialog.showSentence(tr("The programmer and the chip answer. Nothing was written."));
    case FirmwareRequest::What::Write:
        return m_dialog.showSentence(
            tr("Written and compared. Give the meter its name and key, restore its calibration, verify and seal it."));
    case FirmwareRequest::What::ReadFuses:
        break;
    }
    const auto fuses = serial::parseFuses(printed.toStdString());
    if (!fuses)
        return m_dialog.showSentence(desk::plain(fuses.error().detail));
    std::vector<BenchCheck> facts;
    bool right = true;
    for (const serial::FuseFact& fact : serial::judgeFuses(*fuses)) {
        facts.push_back(fuseCheck(fact));
        right = right && fact.right;
    }
    m_dialog.showFuses(facts);
    m_dialog.showSentence(right ? tr("The chip is set as a sealed meter needs it.")
                                : tr("The chip is not set as a sealed meter needs it. Writing the program sets it."));
}

} // namespace wattbourse::app
