using CxBot.Core.Chat;

namespace CxBot.Core.Channels;

internal sealed record ChannelGone() : Refusal(ChannelsTexts.ChannelGone);
