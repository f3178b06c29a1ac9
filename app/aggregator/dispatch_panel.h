// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/confirm_step.h"
#include "app/aggregator/desk_table.h"
#include "app/charts/chart_widget.h"
#include "app/models/figure.h"
#include "app/models/record_table.h"
#include "core/units/units.h"

#include <QStackedWidget>
#include <optional>
#include <vector>

namespace wattbourse::app {

/// One kind of device in a dispatch; energies of one slot.
struct DispatchGroup {
    /// A bit of core::MemberDevice; 0 for none of them.
    std::uint32_t device{};
    core::Energy asked;
    core::Energy accepted;
    int yes{};
    int no{};
    int silent{};
};

struct DispatchMember {
    enum class Answer { Silent, Yes, No };
    /// As the aggregator knows it; plain text.
    QString name;
    std::uint32_t device{};
    core::Energy asked;
    Answer answer{Answer::Silent};
    core::Energy accepted;
    /// Against its baseline, once measured.
    std::optional<core::Energy> delivered;
    /// A reading is missing and an estimate stands for it.
    bool estimated{};
    /// Its meter was brought into the award, which is what is paid for.
    bool included{};
    /// Once the award is settled.
    std::optional<core::Credit> share;
};

/// The newest dispatch, as the panel shows it.
struct DispatchView {
    /// Waits: an award that nobody was asked for yet; `number` is the award's then.
    enum class Stage { Waits, Asking, Bringing, Delivering, Measuring, Provisional, PayOutWaits, Paying, Over };
    std::uint64_t number{};
    QString buyer;
    bool up{true};
    core::UnixTime now;
    core::UnixTime start;
    core::UnixTime end;
    core::UnixTime deadline;
    Stage stage{Stage::Asking};
    /// In each slot: what was sold, what members said yes to, where the penalty begins.
    core::Energy contracted;
    core::Energy accepted;
    core::Energy tolerated;
    core::Credit likelyPenalty;
    /// Over all slots; once settled.
    std::optional<core::Energy> delivered;
    std::optional<core::Credit> kept;
    /// While it delivers: meters that have reported all slots that are over, of how many.
    std::size_t reported{};
    std::size_t meters{};
    std::vector<DispatchGroup> groups;
    std::vector<DispatchMember> members;
    /// For what is missing: members who were not asked yet, and silent ones to be asked again.
    int others{};
    int again{};
    Figure proof;
    /// Why nothing can be signed now; empty when it can.
    QString blocked;
    /// What went wrong lately, as a sentence.
    QString problem;
};

/// How many answered what, as bars.
class DispatchBars final : public ChartWidget {
    Q_OBJECT

public:
    explicit DispatchBars(QWidget* parent = nullptr);
    void show(const std::optional<DispatchView>& view);
    using QWidget::show;
    /// In words, for screen readers.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QSize sizeHint() const override { return {340, 132}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 96}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintGroup(QPainter& painter, const DispatchGroup& group, double y) const;
    std::optional<DispatchView> m_view;
};

/// Who is asked for how much, who answered, and what each is paid before it is signed. A function of its view.
class DispatchPanel final : public QWidget {
    Q_OBJECT

public:
    explicit DispatchPanel(QWidget* parent = nullptr);

    /// Nothing: no dispatch yet.
    void show(const std::optional<DispatchView>& view);
    using QWidget::show;
    /// For the title bar of the panel.
    [[nodiscard]] QString title() const;
    [[nodiscard]] ConfirmStep* confirm() const { return m_confirm; }
    [[nodiscard]] DeskButton* action() const { return m_action; }
    [[nodiscard]] DeskTable* members() const { return m_table; }
    [[nodiscard]] DispatchBars* bars() const { return m_bars; }
    [[nodiscard]] QString warning() const { return m_warning->text(); }

Q_SIGNALS:
    /// Confirmed by its owner.
    void beginAsked(quint64 award);
    void askAgainAsked(quint64 dispatch);
    void payOutAsked(quint64 dispatch);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Deed { None, Begin, AskAgain, PayOut };
    [[nodiscard]] Deed deed() const;
    void showDeed();
    void showMembers();
    void choose(bool members);

    std::optional<DispatchView> m_view;
    DispatchBars* m_bars;
    WarnBand* m_warning;
    DeskButton* m_action;
    DeskButton* m_list;
    QStackedWidget* m_stack;
    RecordTable* m_model;
    DeskTable* m_table;
    ConfirmStep* m_confirm;
};

/// "Home batteries", "Other devices" for none.
QString dispatchDeviceName(std::uint32_t device);

} // namespace wattbourse::app
