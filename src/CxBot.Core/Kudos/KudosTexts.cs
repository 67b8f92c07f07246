using CxBot.Core.Chat;

namespace CxBot.Core.Kudos;

/// <summary>What people read about kudos.</summary>
internal static class KudosTexts
{
    public static Text Usage => Text.Of("Kudos.Usage");

    public static Text ForNobody => Text.Of("Kudos.ForNobody");

    public static Text ForTooMany => Text.Of("Kudos.ForTooMany");

    public static Text NotToYourself => Text.Of("Kudos.NotToYourself");

    public static Text WithoutReason => Text.Of("Kudos.WithoutReason");

    public static Text UsedUp => Text.Of("Kudos.UsedUp");

    public static Text Undo => Text.Of("Kudos.Undo");

    public static Text Name(PersonName person) => new("", [person]);

    public static Text Announcement(PersonName giver, Text receivers) => Text.Of("Kudos.Announcement", giver, receivers);

    public static Text Received(PersonName giver) => Text.Of("Kudos.Received", giver);

    public static Text Given(Text receivers) => Text.Of("Kudos.Given", receivers);
}
