namespace CxBot.Playground.Page;

/// <summary>What whoever builds the bot should know and no platform would show: the page prints the latest.</summary>
internal sealed class Notices(ChangeFeed feed)
{
    private const int Remembered = 20;

    private readonly Lock _gate = new();
    private readonly Queue<string> _notices = new();

    public IReadOnlyList<string> All
    {
        get
        {
            lock (_gate)
                return [.. _notices];
        }
    }

    public void Add(string sentence)
    {
        lock (_gate)
        {
            if (_notices.Contains(sentence))
                return;
            _notices.Enqueue(sentence);
            if (_notices.Count > Remembered)
                _notices.Dequeue();
        }

        feed.Tell("notice");
    }
}
