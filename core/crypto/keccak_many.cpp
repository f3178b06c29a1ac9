// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keccak-f[1600] of four states side by side (FIPS 202, 3.2; the padding is Keccak's own). Written with the compilers'
// vector types, so that one text serves every width; which one runs is found out at the first call.
#include "core/crypto/keccak_many.h"

#include "core/crypto/keccak.h"

#include <array>
#include <bit>
#include <cstring>
#include <utility>

namespace wattbourse::core {

namespace {

constexpr std::size_t kLanes = 4;
constexpr std::size_t kWords = 25;
constexpr std::size_t kRate = 136;
constexpr std::size_t kRateWords = kRate / 8;

using Word4 = std::uint64_t __attribute__((vector_size(kLanes * 8)));
using State = std::array<Word4, kWords>;
using Permute = void (*)(State&);

constexpr std::array<std::uint64_t, 24> kRoundConstants = {
    0x0000000000000001, 0x0000000000008082, 0x800000000000808a, 0x8000000080008000, 0x000000000000808b,
    0x0000000080000001, 0x8000000080008081, 0x8000000000008009, 0x000000000000008a, 0x0000000000000088,
    0x0000000080008009, 0x000000008000000a, 0x000000008000808b, 0x800000000000008b, 0x8000000000008089,
    0x8000000000008003, 0x8000000000008002, 0x8000000000000080, 0x000000000000800a, 0x800000008000000a,
    0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008};
// Of the word at x + 5 y.
constexpr std::array<unsigned, kWords> kRotations = {0,  1,  62, 28, 27, 36, 44, 6,  55, 20, 3,  10, 43,
                                                     25, 39, 41, 45, 15, 21, 8,  18, 2,  61, 56, 14};

// Every loop below is written out by the compiler and stands in its caller, which has the instruction set.
#define WB_INLINE inline __attribute__((always_inline))

template <unsigned By>
WB_INLINE void rotate(Word4& out, const Word4& in) {
    if constexpr (By == 0)
        out = in;
    else
        out = (in << By) | (in >> (64 - By));
}

template <std::size_t... X>
WB_INLINE void theta(State& a, std::index_sequence<X...>) {
    std::array<Word4, 5> column;
    ((column[X] = a[X] ^ a[X + 5] ^ a[X + 10] ^ a[X + 15] ^ a[X + 20]), ...);
    std::array<Word4, 5> turned;
    (rotate<1>(turned[X], column[(X + 1) % 5]), ...);
    ((turned[X] ^= column[(X + 4) % 5]), ...);
    ((a[X] ^= turned[X], a[X + 5] ^= turned[X], a[X + 10] ^= turned[X], a[X + 15] ^= turned[X], a[X + 20] ^= turned[X]),
     ...);
}

template <std::size_t... At>
WB_INLINE void rhoAndPi(State& out, const State& a, std::index_sequence<At...>) {
    (rotate<kRotations[At]>(out[At / 5 + 5 * ((2 * (At % 5) + 3 * (At / 5)) % 5)], a[At]), ...);
}

template <std::size_t... At>
WB_INLINE void chi(State& a, const State& b, std::index_sequence<At...>) {
    ((a[At] = b[At] ^ (~b[At - At % 5 + (At + 1) % 5] & b[At - At % 5 + (At + 2) % 5])), ...);
}

WB_INLINE void permute(State& a) {
    State moved;
    for (const std::uint64_t constant : kRoundConstants) {
        theta(a, std::make_index_sequence<5>{});
        rhoAndPi(moved, a, std::make_index_sequence<kWords>{});
        chi(a, moved, std::make_index_sequence<kWords>{});
        a[0] ^= constant;
    }
}

#undef WB_INLINE

#if defined(__x86_64__)
__attribute__((target("avx2"))) void permuteAvx2(State& a) {
    permute(a);
}

__attribute__((target("avx512f,avx512vl"))) void permuteAvx512(State& a) {
    permute(a);
}

Permute fastest() {
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl"))
        return permuteAvx512;
    return __builtin_cpu_supports("avx2") ? permuteAvx2 : nullptr;
}
#else
// Pairs of words gain nothing over one after the other.
Permute fastest() {
    return nullptr;
}
#endif

// One of the four states and the message that goes through it.
struct Lane {
    std::size_t message{};
    ByteView rest;
    bool last{};
};

void absorb(State& state, std::size_t lane, Lane& through) {
    std::array<std::uint8_t, kRate> block;
    const std::uint8_t* from = through.rest.data();
    if (through.rest.size() < kRate) {
        block.fill(0);
        std::copy(through.rest.begin(), through.rest.end(), block.begin());
        block[through.rest.size()] = 0x01;
        block[kRate - 1] |= 0x80;
        from = block.data();
        through.last = true;
    } else {
        through.rest = through.rest.subspan(kRate);
    }
    static_assert(std::endian::native == std::endian::little);
    for (std::size_t word = 0; word < kRateWords; ++word) {
        std::uint64_t value = 0;
        std::memcpy(&value, from + word * 8, 8);
        state[word][lane] ^= value;
    }
}

void takeHash(const State& state, std::size_t lane, Hash32& out) {
    for (std::size_t word = 0; word < Hash32::kSize / 8; ++word) {
        const std::uint64_t value = state[word][lane];
        std::memcpy(out.bytes.data() + word * 8, &value, 8);
    }
}

} // namespace

void keccak256Each(std::span<const ByteView> messages, std::span<Hash32> hashes) {
    static const Permute kPermute = fastest();
    if (kPermute == nullptr || messages.size() < 2) {
        for (std::size_t i = 0; i < messages.size(); ++i)
            hashes[i] = keccak256(messages[i]);
        return;
    }
    State state{};
    std::array<Lane, kLanes> lanes;
    std::array<bool, kLanes> busy{};
    std::size_t next = 0;
    for (;;) {
        bool any = false;
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            if (!busy[lane] && next < messages.size()) {
                for (Word4& word : state)
                    word[lane] = 0;
                lanes[lane] = {next, messages[next], false};
                busy[lane] = true;
                ++next;
            }
            if (busy[lane])
                absorb(state, lane, lanes[lane]);
            any = any || busy[lane];
        }
        if (!any)
            return;
        kPermute(state);
        for (std::size_t lane = 0; lane < kLanes; ++lane)
            if (busy[lane] && lanes[lane].last) {
                takeHash(state, lane, hashes[lanes[lane].message]);
                busy[lane] = false;
            }
    }
}

} // namespace wattbourse::core
