// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/port/replay_host.h"

#include "serial/frame/frame.h"
#include "serial/protocol/meter_protocol.h"

#include <algorithm>

namespace wattbourse::serial {

namespace {

using std::chrono::milliseconds;

// As long as the link's own patience with a command; then the answer is passed over.
constexpr milliseconds kPatience{1000};
constexpr milliseconds kAnswerTime{5};

std::optional<Frame> frameIn(core::ByteView bytes) {
    FrameDecoder decoder;
    decoder.feed(core::Bytes{0});
    std::vector<Frame> frames = decoder.feed(bytes);
    return frames.size() == 1 ? std::optional(std::move(frames.front())) : std::nullopt;
}

bool isAnswer(const Frame& frame) {
    switch (frame.type) {
    case WBM_ACK:
    case WBM_NAK:
    case WBM_CAL:
    case WBM_NONCE_IS:
    case WBM_TAMPERS:
    case WBM_BENCH_IS:
        return true;
    case WBM_HELLO:
        return frame.payload.size() >= WBM_HELLO_PROVED_SIZE;
    default:
        return false;
    }
}

} // namespace

class ReplayHost::Device final : public SerialDevice {
public:
    explicit Device(ReplayHost& host) : m_host(host) { host.m_device = this; }
    ~Device() override { m_host.m_device = nullptr; }
    std::optional<PortTrouble> open(const std::string&, DtrPolicy) override {
        m_open = true;
        m_host.goOn();
        return std::nullopt;
    }
    void close() override { m_open = false; }
    [[nodiscard]] bool isOpen() const override { return m_open; }
    void write(core::ByteView bytes) override { m_host.written(bytes); }

private:
    ReplayHost& m_host;
    bool m_open = false;
};

ReplayHost::ReplayHost(PortRecording recording) : m_time(recording.start) {
    cut(recording);
    m_ended = m_pieces.empty();
}

void ReplayHost::cut(const PortRecording& recording) {
    // The newest command of each sequence says what an answer with that sequence answers.
    std::map<std::uint8_t, std::uint8_t> types;
    core::Bytes gathered;
    for (const PortEvent& event : recording.events) {
        if (event.kind == PortEvent::Kind::Sent) {
            if (const auto frame = frameIn(event.bytes)) {
                types[frame->sequence] = frame->type;
                // A question that was sent again is one question.
                if (frame->type == WBM_IDENT && frame->payload.size() >= WBM_NONCE &&
                    (m_challenges.empty() || m_challenges.back() != frame->payload))
                    m_challenges.push_back(frame->payload);
            }
        } else if (event.kind != PortEvent::Kind::Received) {
            gathered.clear();
            m_pieces.push_back({event.at, event.kind, {}, 0});
        }
        for (const std::uint8_t byte : event.kind == PortEvent::Kind::Received ? event.bytes : core::Bytes()) {
            gathered.push_back(byte);
            if (byte != 0)
                continue;
            Piece piece{event.at, event.kind, std::move(gathered), 0};
            gathered.clear();
            const auto frame = frameIn(piece.bytes);
            const auto asked = frame && isAnswer(*frame) ? types.find(frame->sequence) : types.end();
            if (asked != types.end())
                piece.answers = asked->second;
            m_pieces.push_back(std::move(piece));
        }
    }
    // What is before the first opening was heard by nobody.
    if (!m_pieces.empty() && m_pieces.front().kind == PortEvent::Kind::Opened)
        m_pieces.pop_front();
}

std::optional<std::string> ReplayHost::resolve(const std::string& path) const {
    return m_plugged && !m_ended ? std::optional(path) : std::nullopt;
}

std::unique_ptr<SerialDevice> ReplayHost::device() {
    return std::make_unique<Device>(*this);
}

core::Bytes ReplayHost::challenge(std::size_t size) {
    if (m_challenges.empty())
        return core::Bytes(size);
    core::Bytes next = std::move(m_challenges.front());
    m_challenges.pop_front();
    next.resize(size);
    return next;
}

void ReplayHost::goOn() {
    if (m_next)
        return;
    if (m_pieces.empty()) {
        m_ended = true;
        m_plugged = false;
        if (m_device && m_device->isOpen() && m_device->onFault)
            m_device->onFault({core::MeterTrouble::RecordingEnded, "the recording has ended"});
        return;
    }
    m_next = m_time.at(m_pieces.front().at + m_late, [this] {
        m_next.reset();
        deliver();
    });
}

void ReplayHost::deliver() {
    Piece& piece = m_pieces.front();
    const auto asked = m_asked.find(piece.answers);
    if (piece.answers != 0 && asked == m_asked.end()) {
        // Its question has not come: it will be asked, or was only asked then.
        if (!m_waitingSince)
            m_waitingSince = m_time.steady();
        if (m_time.steady() - *m_waitingSince < kPatience) {
            m_next = m_time.at(m_time.steady() + kAnswerTime, [this] {
                m_next.reset();
                deliver();
            });
            return;
        }
    }
    m_late = std::max(m_time.steady() - piece.at, milliseconds(0));
    m_waitingSince.reset();
    const Piece now = std::move(piece);
    m_pieces.pop_front();
    if (now.kind == PortEvent::Kind::Opened) {
        // What comes next waits until the link has found the port again.
        m_plugged = true;
        return;
    }
    if (now.kind == PortEvent::Kind::Lost) {
        m_plugged = false;
        if (m_device && m_device->onFault)
            m_device->onFault({core::MeterTrouble::PortLost, "unplugged in the recording"});
    } else if (m_device && m_device->isOpen()) {
        if (now.answers == 0) {
            m_device->onBytes(now.bytes);
        } else if (asked != m_asked.end()) {
            auto frame = frameIn(now.bytes);
            frame->sequence = asked->second;
            m_asked.erase(asked);
            m_device->onBytes(encodeFrame(*frame).value_or(core::Bytes{0}));
        }
    }
    goOn();
}

bool ReplayHost::answerComes(std::uint8_t type) const {
    return std::any_of(m_pieces.begin(), m_pieces.end(), [type](const Piece& p) { return p.answers == type; });
}

void ReplayHost::written(core::ByteView bytes) {
    const auto frame = frameIn(bytes);
    if (!frame)
        return;
    if (answerComes(frame->type)) {
        m_asked[frame->type] = frame->sequence;
        return;
    }
    const auto refusal = encodeFrame({WBM_NAK, frame->sequence, {frame->type, WBM_UNKNOWN}});
    m_time.at(m_time.steady() + kAnswerTime, [this, refusal] {
        if (refusal && m_device && m_device->isOpen())
            m_device->onBytes(*refusal);
    });
}

} // namespace wattbourse::serial
