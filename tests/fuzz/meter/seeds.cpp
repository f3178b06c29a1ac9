// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/chain/seeds.h"

#include "serial/frame/frame.h"
#include "serial/protocol/meter_line.h"
#include "serial/protocol/meter_protocol.h"

namespace wattbourse::fuzz {

namespace {

using core::Bytes;

Bytes wire(std::uint8_t type, Bytes payload = {}) {
    return serial::encodeFrame({type, 1, std::move(payload)}).value();
}

std::vector<Bytes> fromMeter() {
    Bytes scope(WBM_SCOPE_PAIRS + 3 * WBM_SCOPE_PER_PART);
    scope[WBM_SCOPE_TOTAL] = WBM_SCOPE_LENGTH;
    scope[WBM_SCOPE_COUNT] = WBM_SCOPE_PER_PART;
    return {wire(WBM_HELLO, Bytes(WBM_HELLO_SIZE)),
            wire(WBM_HELLO, Bytes(WBM_HELLO_PROVED_SIZE)),
            wire(WBM_READING, Bytes(WBM_READING_SIZE)),
            wire(WBM_LIVE_BLOCK, Bytes(WBM_LIVE_SIZE)),
            wire(WBM_SCOPE_PART, scope),
            wire(WBM_TAMPERS, {1, 0, 0, 0, 0, 0, 0, 0, 0, 0}),
            wire(WBM_NAK, {0, WBM_BAD_CRC})};
}

std::vector<Bytes> toMeter() {
    std::vector<Bytes> out;
    for (std::uint8_t type = WBM_IDENT; type <= WBM_BENCH; ++type)
        for (const std::size_t size : {0U, 1U, 2U, 4U, 8U, 16U, 39U, 40U})
            out.push_back(wire(type, Bytes(size, 1)));
    Bytes cal(WBM_CAL_SIZE);
    cal[WBM_CAL_VERSION] = 1;
    wbm_put16(cal.data() + WBM_CAL_BANDGAP, 10'800);
    wbm_put32(cal.data() + WBM_CAL_ICAL, 310'000);
    wbm_put32(cal.data() + WBM_CAL_VCAL, 255'000);
    wbm_put16(cal.data() + WBM_CAL_NOMINAL, 23'000);
    wbm_put16(cal.data() + WBM_CAL_CRC, wbm_crc16(cal.data(), WBM_CAL_CRC));
    out.push_back(wire(WBM_WRITE_CAL, cal));
    return out;
}

} // namespace

std::vector<Bytes> seedsOf(std::string_view target) {
    if (target == "line")
        return fromMeter();
    if (target == "firmware")
        return toMeter();
    return {core::toBytes(core::asBytes("wattbourse-line 1 1800000000\n0 open\n4 > 0a00\n9 < ff00\n93120 lost\n"))};
}

} // namespace wattbourse::fuzz
