using CxBot.Core.Chat;

namespace CxBot.Core.Channels;

internal sealed record NoChannelHere() : Refusal(ChannelsTexts.NoChannelHere);
