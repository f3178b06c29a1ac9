// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/comforts_view.h"
#include "app/widgets/card.h"
#include "app/widgets/page.h"

#include <optional>

class QGridLayout;
class QPushButton;

namespace wattbourse::app {

class ApplianceEditor;
class CarEditor;
class DevicesCard;
class HeatEditor;
class QuietEditor;
class ReserveEditor;

/// What the owner wishes of each device, what gives way when not all of it can be had, and how the devices are. Wishes
/// are changed in the fields and take effect together, when they are saved.
class ComfortsSection final : public Page {
    Q_OBJECT

public:
    explicit ComfortsSection(QWidget* parent = nullptr);
    using QWidget::show;
    void show(const ComfortsView& view);
    /// What the fields say now.
    [[nodiscard]] core::HomeComforts edited() const;

Q_SIGNALS:
    void comfortsAsked(const wattbourse::core::HomeComforts& comforts);
    void addDeviceAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* build();
    void arrange();
    void makeEditors(const core::HomeModel& model);
    void fill();
    void touched();
    void undo();
    void save();
    void refresh();

    ComfortsView m_view;
    /// In force, with an entry for each device.
    core::HomeComforts m_whole;
    bool m_touched = false;
    std::optional<core::HomeComforts> m_saving;
    /// The devices that the fields are made for.
    QString m_fields;

    QGridLayout* m_columns;
    QWidget* m_editorsColumn;
    QVBoxLayout* m_editors;
    QWidget* m_sideColumn;
    DevicesCard* m_devices;
    Card* m_unmet;
    TextLabel* m_unmetWords;
    TextLabel* m_none;
    TextLabel* m_says;
    QPushButton* m_save;
    QPushButton* m_undo;
    ReserveEditor* m_reserve = nullptr;
    QuietEditor* m_quiet = nullptr;
    std::vector<CarEditor*> m_cars;
    std::vector<HeatEditor*> m_heat;
    std::vector<ApplianceEditor*> m_appliances;
    bool m_narrow = false;
};

} // namespace wattbourse::app
