namespace CxBot.Core.Content;

/// <summary>How many people pressed a kind button under an item (Trying it, Thank them), and how many "Not for us".</summary>
internal readonly record struct Presses(int Kind, int NotForUs)
{
    public int All => Kind + NotForUs;

    public static Presses operator +(Presses one, Presses other) => new(one.Kind + other.Kind, one.NotForUs + other.NotForUs);
}
