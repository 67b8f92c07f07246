using CxBot.Core.Chat;

namespace CxBot.Core.Channels;

internal sealed record NotYourChannel(PersonName Keeper) : Refusal(ChannelsTexts.NotYourChannel(Keeper));
