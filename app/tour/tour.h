// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QPixmap>
#include <QString>
#include <QTimer>
#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

namespace wattbourse::app {

/// One step of the tour: what a person does, and what must then be seen and verified.
struct TourStep {
    QString name;
    /// Done once, as the person would: finds controls and uses them.
    std::function<void()> act;
    /// Asked five times a second until it answers with the evidence. Nothing while it is not yet so.
    std::function<std::optional<QJsonObject>()> verified;
    /// What to say when the time is over, asked then.
    std::function<QString()> waitingFor;
};

/// Walks the real window through the main job, saves a picture per step and report.json. GUI thread.
class Tour final : public QObject {
    Q_OBJECT

public:
    /// Pictures of `window` and the report go to the folder `out`, which exists.
    Tour(QWidget* window, QString out, std::vector<TourStep> steps, QObject* parent = nullptr);
    void start();

Q_SIGNALS:
    /// After the report was written. `ok` only when every step was verified and every file was written.
    void finished(bool ok);

private:
    void enter(std::size_t step);
    void poll();
    void picture();
    [[nodiscard]] QPixmap windowPicture() const;
    void end(bool ok, const QString& problem);

    QWidget* m_window;
    QString m_out;
    std::vector<TourStep> m_steps;
    std::size_t m_current = 0;
    std::optional<QJsonObject> m_evidence;
    QJsonArray m_report;
    QTimer m_poll;
    QElapsedTimer m_since;
};

} // namespace wattbourse::app
