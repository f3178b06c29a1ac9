// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/desk_keys.h"

#include <QCoreApplication>
#include <QHash>

namespace wattbourse::app {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(DeskKeys)
};

struct ActionRow {
    // In the settings file: never renamed.
    const char* id;
    const char* name;
    int keys;
};

constexpr int alt(Qt::Key key) {
    return static_cast<int>(Qt::ALT) | static_cast<int>(key);
}

constexpr int altShift(Qt::Key key) {
    return alt(key) | static_cast<int>(Qt::SHIFT);
}

constexpr std::array<ActionRow, kDeskActions> kActions{{
    {"buy", QT_TRANSLATE_NOOP("DeskKeys", "Ticket: buy"), alt(Qt::Key_B)},
    {"sell", QT_TRANSLATE_NOOP("DeskKeys", "Ticket: sell"), alt(Qt::Key_S)},
    {"quantity", QT_TRANSLATE_NOOP("DeskKeys", "Ticket: quantity"), alt(Qt::Key_Q)},
    {"limit", QT_TRANSLATE_NOOP("DeskKeys", "Ticket: limit"), alt(Qt::Key_P)},
    {"advance", QT_TRANSLATE_NOOP("DeskKeys", "Ticket: ask, then sign and place"),
     static_cast<int>(Qt::CTRL) | static_cast<int>(Qt::Key_Return)},
    {"ladder", QT_TRANSLATE_NOOP("DeskKeys", "Go to the ladder"), alt(Qt::Key_L)},
    {"next-slot", QT_TRANSLATE_NOOP("DeskKeys", "Next slot"), alt(Qt::Key_Period)},
    {"previous-slot", QT_TRANSLATE_NOOP("DeskKeys", "Slot before"), alt(Qt::Key_Comma)},
    {"orders", QT_TRANSLATE_NOOP("DeskKeys", "Go to the orders"), alt(Qt::Key_O)},
    {"members", QT_TRANSLATE_NOOP("DeskKeys", "Search the members"), alt(Qt::Key_M)},
    {"cancel-all", QT_TRANSLATE_NOOP("DeskKeys", "Cancel all orders (asks first)"), altShift(Qt::Key_C)},
    {"deactivate-all", QT_TRANSLATE_NOOP("DeskKeys", "Deactivate all orders (asks first)"), altShift(Qt::Key_D)},
    {"activate-all", QT_TRANSLATE_NOOP("DeskKeys", "Activate all orders (asks first)"), altShift(Qt::Key_A)},
    {"import", QT_TRANSLATE_NOOP("DeskKeys", "Import orders from a file"), alt(Qt::Key_I)},
    // The key that explains everywhere.
    {"sheet", QT_TRANSLATE_NOOP("DeskKeys", "Show these keys"), static_cast<int>(Qt::Key_F1)},
}};

const ActionRow& rowOf(DeskAction action) {
    return kActions[static_cast<std::size_t>(action)];
}

// Of the desktop, of every program, of this one's workspaces.
bool meansSomethingElse(const QKeySequence& keys) {
    for (int key = QKeySequence::UnknownKey + 1; key <= QKeySequence::Cancel; ++key)
        for (const QKeySequence& taken : QKeySequence::keyBindings(static_cast<QKeySequence::StandardKey>(key)))
            if (taken == keys)
                return true;
    const auto one = keys[0];
    const int key = one.key();
    const auto modifiers = one.keyboardModifiers();
    if (modifiers == Qt::ControlModifier &&
        ((key >= Qt::Key_0 && key <= Qt::Key_9) || (key >= Qt::Key_A && key <= Qt::Key_Z)))
        return true;
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && (key == Qt::Key_S || key == Qt::Key_Z))
        return true;
    if (modifiers == Qt::AltModifier && (key == Qt::Key_F4 || key == Qt::Key_Tab || key == Qt::Key_Left ||
                                         key == Qt::Key_Right || key == Qt::Key_Space))
        return true;
    return modifiers == Qt::NoModifier && (key == Qt::Key_F5 || key == Qt::Key_F10 || key == Qt::Key_F11);
}

bool typesOrMoves(const QKeySequence& keys) {
    const auto one = keys[0];
    const auto modifiers = one.keyboardModifiers() & ~Qt::KeypadModifier;
    return (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier) &&
           !(one.key() >= Qt::Key_F1 && one.key() <= Qt::Key_F35);
}

} // namespace

DeskKeys::DeskKeys() {
    for (std::size_t i = 0; i < kDeskActions; ++i)
        m_keys[i] = standard(static_cast<DeskAction>(i));
}

QKeySequence DeskKeys::standard(DeskAction action) {
    return QKeySequence(rowOf(action).keys);
}

QString DeskKeys::name(DeskAction action) {
    return Say::tr(rowOf(action).name);
}

QString DeskKeys::problemOf(DeskAction action, const QKeySequence& keys) const {
    if (keys.isEmpty() || keys == standard(action))
        ;
    else if (keys.count() > 1)
        return Say::tr("One key at a time, with Ctrl, Alt or Shift.");
    else if (typesOrMoves(keys))
        return Say::tr("%1 types or moves. Add Alt or Ctrl.").arg(keys.toString(QKeySequence::NativeText));
    else if (meansSomethingElse(keys))
        return Say::tr("%1 means something else in every program.").arg(keys.toString(QKeySequence::NativeText));
    for (std::size_t i = 0; i < kDeskActions; ++i)
        if (!keys.isEmpty() && static_cast<DeskAction>(i) != action && m_keys[i] == keys)
            return Say::tr("%1 is taken: %2.")
                .arg(keys.toString(QKeySequence::NativeText), name(static_cast<DeskAction>(i)));
    return {};
}

bool DeskKeys::set(DeskAction action, const QKeySequence& keys) {
    if (!problemOf(action, keys).isEmpty())
        return false;
    m_keys[static_cast<std::size_t>(action)] = keys;
    return true;
}

QJsonObject DeskKeys::toJson() const {
    QJsonObject out;
    for (std::size_t i = 0; i < kDeskActions; ++i)
        if (m_keys[i] != standard(static_cast<DeskAction>(i)))
            out.insert(QString::fromLatin1(kActions[i].id), m_keys[i].toString(QKeySequence::PortableText));
    return out;
}

DeskKeys DeskKeys::fromJson(const QJsonObject& json) {
    DeskKeys out;
    // Twice: the first may wait for a key that another action is about to give up.
    for (int round = 0; round < 2; ++round)
        for (std::size_t i = 0; i < kDeskActions; ++i) {
            const QJsonValue value = json.value(QString::fromLatin1(kActions[i].id));
            if (value.isString())
                out.set(static_cast<DeskAction>(i),
                        QKeySequence::fromString(value.toString(), QKeySequence::PortableText));
        }
    return out;
}

} // namespace wattbourse::app
