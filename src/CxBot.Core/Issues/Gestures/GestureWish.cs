using CxBot.Core.Issues.Playbooks;

namespace CxBot.Core.Issues.Gestures;

/// <summary>What somebody wants to do for a customer.</summary>
/// <param name="Name">As people read it, without personal data.</param>
/// <param name="Cost">What it costs.</param>
/// <param name="Amount">How much, in hundredths.</param>
/// <param name="Listed">The playbook's gesture that it is; null for one of their own.</param>
internal sealed record GestureWish(string Name, GestureCost Cost, long Amount, PlaybookGesture? Listed)
{
    public const int MostName = 120;

    /// <summary>A gesture of the playbook.</summary>
    public static GestureWish Of(PlaybookGesture listed, long amount) => new(listed.Name, listed.Cost, amount, listed);

    /// <summary>One of their own: money when it has an amount, else nothing but good will.</summary>
    public static GestureWish Own(string name, long amount) =>
        new(Chat.Ellipsis.Shorten(name, MostName), amount > 0 ? GestureCost.Money : GestureCost.Free, amount, null);
}
