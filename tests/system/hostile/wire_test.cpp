// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that stall, swell or mislead, and certificates that do not hold. Memory and descriptors stay bounded.
#include "tests/support/shared_data.h"
#include "tests/support/temporary_folder.h"
#include "tests/system/hostile/hostile_fixture.h"

#include <fstream>

namespace wattbourse::test {

namespace {

// An answer of 8 MiB, parsed, and what the allocator keeps of it; far below the gigabyte that is sent.
constexpr std::size_t kMayGrow = 160U << 20U;
constexpr std::size_t kMayOpen = 64;

class HostileWire : public HostileTest {};

} // namespace

TEST_F(HostileWire, everyFault) {
    const std::pair<WireFault, const char*> faults[] = {{WireFault::HugeDeclared, "more than is allowed"},
                                                        {WireFault::HugeChunked, "more than is allowed"},
                                                        {WireFault::GzipBomb, ""},
                                                        {WireFault::DeepJson, "64 levels"},
                                                        {WireFault::WideJson, "100000 items"},
                                                        {WireFault::Trickle, "in time"},
                                                        {WireFault::HalfClosed, ""},
                                                        {WireFault::Silent, "in time"},
                                                        {WireFault::Redirect, ""},
                                                        {WireFault::RedirectToFile, ""},
                                                        {WireFault::Garbage, ""},
                                                        {WireFault::WebPage, "no JSON"},
                                                        {WireFault::CutOff, ""}};
    honest("honest");
    const std::size_t memory = heldBytes();
    const std::size_t descriptors = openDescriptors();
    for (const auto& [fault, words] : faults) {
        SCOPED_TRACE(faultName(fault));
        honest("broken");
        node("broken").setFault(fault);
        // A gigabyte takes longer than a silence is waited for, and so does a big answer under a sanitizer.
        const bool parsed = fault == WireFault::DeepJson || fault == WireFault::WideJson;
        m_timeout = fault == WireFault::HugeChunked || fault == WireFault::HugeDeclared
                        ? std::chrono::milliseconds(10'000)
                        : std::chrono::milliseconds(300) * (parsed ? kSlower : 1);
        start({"broken", "honest"});
        EXPECT_TRUE(eventually([&] { return headIs(8) && of("honest").state == State::Agreeing; }));
        EXPECT_TRUE(eventually([&] {
            const auto state = of("broken").state;
            return state == State::Silent || state == State::Refused;
        }));
        if (*words != '\0')
            expectNamed("broken", words);
        EXPECT_TRUE(readsTruth());
        EXPECT_LT(heldBytes(), memory + kMayGrow);
        EXPECT_LT(openDescriptors(), descriptors + kMayOpen);
        m_servers.erase("broken");
    }
    report("answers that swell, stall, mislead or break", std::size(faults), "each cut off; the honest node served");
}

TEST_F(HostileWire, certificatesThatDoNotHold) {
    const TemporaryFolder folder;
    const Certificate good("DNS:localhost");
    const Certificate expired("DNS:localhost", -60);
    const Certificate wrongHost("DNS:node.example");
    const Certificate selfSigned("DNS:localhost");
    // The private authority vouches for all but the last one, which nobody knows.
    const auto file = folder.path() / "ca.pem";
    std::string all;
    for (const Certificate* one : {&good, &expired, &wrongHost}) {
        one->writePem(folder.path() / "one.pem");
        all += readFile(folder.path() / "one.pem");
    }
    std::ofstream(file) << all;
    for (const auto& [key, certificate] : {std::pair<const char*, const Certificate*>{"good", &good},
                                           {"expired", &expired},
                                           {"wrong host", &wrongHost},
                                           {"self-signed", &selfSigned}}) {
        node(key, certificate);
        honest(key);
    }
    m_timeout = std::chrono::milliseconds(5000);
    start({"expired", "wrong host", "self-signed", "good"}, {.caFile = file.string()});
    EXPECT_TRUE(eventually([&] { return headIs(8); })) << of("good").offence;
    expectNamed("expired", "expired");
    expectNamed("wrong host", "mismatch");
    expectNamed("self-signed", "self-signed");
    EXPECT_TRUE(eventually([&] { return readsTruth(); }));
    for (const char* key : {"expired", "wrong host", "self-signed"})
        EXPECT_EQ(node(key).requests(), 0U) << key << " was told something";
    report("expired, self-signed and wrong-host certificates", 3, "nothing was said to them");
}

} // namespace wattbourse::test
