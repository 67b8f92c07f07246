namespace CxBot.Playground.Page;

/// <summary>What whoever builds the bot should know and no platform would show: the page prints the latest.</summary>
internal sealed class Notices(ChangeFeed feed)
{
    private const int Remembered = 20;

    private readonly Lock gate = new();
    private readonly Queue<string> notices = new();

    public IReadOnlyList<string> All
    {
        get
        {
            lock (gate)
                return [.. notices];
        }
    }

    public void Add(string sentence)
    {
        lock (gate)
        {
            if (notices.Contains(sentence))
                return;
            notices.Enqueue(sentence);
            if (notices.Count > Remembered)
                notices.Dequeue();
        }

        feed.Tell("notice");
    }
}
