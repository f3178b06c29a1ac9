// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QPainter>
#include <QPixmap>
#include <QSaveFile>

namespace wattbourse::app {

namespace {

constexpr int kPollMs = 200;
// The page draws what the step verified before its picture is taken.
constexpr int kSettleMs = 700;
constexpr qint64 kLongestMs = 5 * 60 * 1000;

} // namespace

Tour::Tour(QWidget* window, QString out, std::vector<TourStep> steps, QObject* parent)
    : QObject(parent), m_window(window), m_out(std::move(out)), m_steps(std::move(steps)) {
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, &Tour::poll);
}

void Tour::start() {
    m_since.start();
    enter(0);
}

void Tour::enter(std::size_t step) {
    m_current = step;
    if (m_current == m_steps.size()) {
        end(true, {});
        return;
    }
    m_evidence.reset();
    if (m_steps[m_current].act)
        m_steps[m_current].act();
    m_poll.start();
}

void Tour::poll() {
    const TourStep& step = m_steps[m_current];
    m_evidence = step.verified();
    if (m_evidence) {
        m_poll.stop();
        QTimer::singleShot(kSettleMs, this, &Tour::picture);
        return;
    }
    if (m_since.elapsed() > kLongestMs) {
        const QString waiting = step.waitingFor ? step.waitingFor() : QString();
        end(false, QStringLiteral("not verified within five minutes. ") + waiting);
    }
}

QPixmap Tour::windowPicture() const {
    QPixmap picture = m_window->grab();
    // Dialogs are windows of their own; the person sees them over the main one.
    QPainter painter(&picture);
    for (QDialog* dialog : m_window->findChildren<QDialog*>())
        if (dialog->isVisible())
            painter.drawPixmap((m_window->width() - dialog->width()) / 2, (m_window->height() - dialog->height()) / 2,
                               dialog->grab());
    return picture;
}

void Tour::picture() {
    const TourStep& step = m_steps[m_current];
    const QString file = QStringLiteral("%1-%2.png").arg(m_current + 1, 2, 10, QLatin1Char('0')).arg(step.name);
    if (!windowPicture().save(QDir(m_out).filePath(file), "PNG")) {
        end(false, QStringLiteral("the picture could not be written: ") + file);
        return;
    }
    m_report.append(QJsonObject{{QStringLiteral("name"), step.name},
                                {QStringLiteral("ok"), true},
                                {QStringLiteral("picture"), file},
                                {QStringLiteral("evidence"), *m_evidence}});
    enter(m_current + 1);
}

void Tour::end(bool ok, const QString& problem) {
    m_poll.stop();
    if (!ok) {
        windowPicture().save(QDir(m_out).filePath(QStringLiteral("failed-%1.png").arg(m_steps[m_current].name)));
        m_report.append(QJsonObject{{QStringLiteral("name"), m_steps[m_current].name},
                                    {QStringLiteral("ok"), false},
                                    {QStringLiteral("evidence"), QJsonObject{{QStringLiteral("problem"), problem}}}});
    }
    const QJsonObject report{{QStringLiteral("ok"), ok},
                             {QStringLiteral("seconds"), static_cast<double>(m_since.elapsed()) / 1000.0},
                             {QStringLiteral("steps"), m_report}};
    QSaveFile file(QDir(m_out).filePath(QStringLiteral("report.json")));
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(report).toJson()) >= 0 && file.commit();
    Q_EMIT finished(ok && written);
}

} // namespace wattbourse::app
