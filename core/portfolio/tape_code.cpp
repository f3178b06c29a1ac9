// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/tape_code.h"

#include <limits>

namespace wattbourse::core {

namespace {

constexpr std::uint64_t kVersion = 1;
constexpr std::uint64_t kMostTicks = 1024;
constexpr std::uint64_t kMostOrders = 100'000;

void put(Bytes& out, std::uint64_t value) {
    while (value >= 0x80) {
        out.push_back(static_cast<std::uint8_t>(value | 0x80U));
        value >>= 7U;
    }
    out.push_back(static_cast<std::uint8_t>(value));
}

// Small numbers of either sign stay short.
void putSigned(Bytes& out, std::int64_t value) {
    put(out, (static_cast<std::uint64_t>(value) << 1U) ^ static_cast<std::uint64_t>(value >> 63U));
}

class Reader {
public:
    explicit Reader(ByteView bytes) : m_bytes(bytes) {}

    std::uint64_t next(std::uint64_t most = UINT64_MAX) {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (m_at >= m_bytes.size()) {
                m_problem = "ends too early";
                return 0;
            }
            const std::uint64_t byte = m_bytes[m_at++];
            if (shift == 63 && byte > 1)
                break;
            value |= (byte & 0x7fU) << shift;
            if (byte < 0x80) {
                if (value > most) {
                    m_problem = "holds a number out of its range";
                    return 0;
                }
                return value;
            }
        }
        m_problem = "holds a number of too many bytes";
        return 0;
    }
    std::int64_t nextSigned() {
        const std::uint64_t value = next();
        return static_cast<std::int64_t>(value >> 1U) ^ -static_cast<std::int64_t>(value & 1U);
    }
    [[nodiscard]] bool good() const { return m_problem == nullptr; }
    Result<void> end() {
        if (m_problem == nullptr && m_at != m_bytes.size())
            m_problem = "has bytes left over";
        if (m_problem != nullptr)
            return fail(ErrorCode::Malformed, std::string("tape: a frame ") + m_problem);
        return {};
    }

private:
    ByteView m_bytes;
    std::size_t m_at = 0;
    const char* m_problem = nullptr;
};

template <class T>
T small(Reader& in) {
    return {static_cast<decltype(T{}.value)>(in.next(std::numeric_limits<decltype(T{}.value)>::max()))};
}

} // namespace

Bytes encodeTape(const TapeFrame& frame) {
    Bytes out;
    put(out, kVersion);
    const SlotBook& book = frame.book;
    put(out, book.demand.size());
    std::uint64_t used = 0;
    for (std::size_t tick = 0; tick < book.demand.size(); ++tick)
        used += book.demand[tick] != 0 || book.supply[tick] != 0 ? 1U : 0U;
    put(out, used);
    for (std::size_t tick = 0; tick < book.demand.size(); ++tick)
        if (book.demand[tick] != 0 || book.supply[tick] != 0) {
            put(out, tick);
            putSigned(out, book.demand[tick]);
            putSigned(out, book.supply[tick]);
        }
    put(out, book.cleared ? 1U : 0U);
    if (book.cleared) {
        put(out, book.clearing.price.value);
        putSigned(out, book.clearing.volume.value);
        put(out, book.clearing.marginalBuy.value);
        put(out, book.clearing.marginalSell.value);
        putSigned(out, book.clearing.marginalBuyVolume.value);
        putSigned(out, book.clearing.marginalSellVolume.value);
        putSigned(out, book.clearing.cost.value);
    }
    put(out, frame.orders.size());
    for (const OrderRecord& order : frame.orders) {
        put(out, order.id.value);
        put(out, static_cast<std::uint64_t>(order.side));
        put(out, order.tick.value);
        putSigned(out, order.quantity.value);
        put(out, static_cast<std::uint64_t>(order.status));
    }
    put(out, frame.position ? 1U : 0U);
    if (frame.position) {
        const SlotPosition& at = *frame.position;
        putSigned(out, at.contracted.value);
        put(out, at.metered ? 1U : 0U);
        if (at.metered)
            putSigned(out, at.metered->value);
        put(out, at.settled ? 1U : 0U);
        putSigned(out, at.tradeCredit.value);
        putSigned(out, at.imbalanceCredit.value);
    }
    return out;
}

Result<void> decodeTape(ByteView bytes, TapeFrame& frame) {
    Reader in(bytes);
    in.next(kVersion);
    frame.book = {};
    frame.book.market = frame.market;
    frame.book.slot = frame.slot;
    const std::uint64_t ticks = in.next(kMostTicks);
    frame.book.demand.resize(ticks);
    frame.book.supply.resize(ticks);
    for (std::uint64_t left = in.next(ticks); left > 0 && in.good(); --left) {
        const std::uint64_t tick = in.next(ticks - 1);
        frame.book.demand[tick] = in.nextSigned();
        frame.book.supply[tick] = in.nextSigned();
    }
    frame.book.cleared = in.next(1) != 0;
    if (frame.book.cleared) {
        frame.book.clearing.price = small<Tick>(in);
        frame.book.clearing.volume = {in.nextSigned()};
        frame.book.clearing.marginalBuy = small<Tick>(in);
        frame.book.clearing.marginalSell = small<Tick>(in);
        frame.book.clearing.marginalBuyVolume = {in.nextSigned()};
        frame.book.clearing.marginalSellVolume = {in.nextSigned()};
        frame.book.clearing.cost = {in.nextSigned()};
    }
    frame.orders.clear();
    for (std::uint64_t left = in.next(kMostOrders); left > 0 && in.good(); --left) {
        OrderRecord order;
        order.market = frame.market;
        order.slot = frame.slot;
        order.id = {in.next()};
        order.side = static_cast<Side>(in.next(1));
        order.tick = small<Tick>(in);
        order.quantity = {in.nextSigned()};
        order.status = static_cast<OrderStatus>(in.next(2));
        frame.orders.push_back(order);
    }
    frame.position.reset();
    if (in.next(1) != 0) {
        SlotPosition at;
        at.contracted = {in.nextSigned()};
        if (in.next(1) != 0)
            at.metered = Energy{in.nextSigned()};
        at.settled = in.next(1) != 0;
        at.tradeCredit = {in.nextSigned()};
        at.imbalanceCredit = {in.nextSigned()};
        frame.position = at;
    }
    return in.end();
}

} // namespace wattbourse::core
