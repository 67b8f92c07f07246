using CxBot.Core.Chat;
using CxBot.Core.Scheduling;

namespace CxBot.Core.Channels;

internal sealed record NothingToCome() : Refusal(ChannelsTexts.NothingToCome);

internal sealed record ScheduleNotUnderstood() : Refusal(ChannelsTexts.NotUnderstood);

internal sealed record TimeInQuietHours(TimeOnly Time, QuietHours Quiet) : Refusal(ChannelsTexts.InQuietHours(Time, Quiet));

internal sealed record UnknownTags(IReadOnlyList<string> Tags) : Refusal(ChannelsTexts.UnknownTags(Tags));

internal sealed record UnknownZone(string Name) : Refusal(ChannelsTexts.UnknownZone(Name));

internal sealed record UnreadableDates(IReadOnlyList<string> Lines) : Refusal(ChannelsTexts.UnreadableDates(Lines));

internal sealed record UnreadableQuietHours() : Refusal(ChannelsTexts.QuietFault);

internal sealed record UnreadableDay(string Words) : Refusal(ChannelsTexts.UnreadableDay(Words));

internal sealed record NoSuchSchedule(PostKind Kind) : Refusal(ChannelsTexts.NoSuchSchedule(Kind));

internal sealed record KeeperNotClear() : Refusal(ChannelsTexts.KeeperNotClear);
