using CxBot.Core.Content;

namespace CxBot.Core.Scheduling;

/// <summary>What follows from a kind of post.</summary>
internal static class PostKindExtensions
{
    /// <summary>What a keeper may choose.</summary>
    public static IReadOnlyList<PostKind> Regular { get; } = [.. Enum.GetValues<PostKind>().Where(kind => kind != PostKind.CxWeek)];

    /// <summary>Whether an item is chosen for it: otherwise it is made of what happened.</summary>
    public static bool HasItem(this PostKind kind) => kind is PostKind.Tip or PostKind.Story or PostKind.Walk;

    /// <summary>The kind of item it shows; walk questions are tips of a series of their own.</summary>
    public static ContentKind ItemKind(this PostKind kind) => kind == PostKind.Story ? ContentKind.Story : ContentKind.Tip;
}
