namespace CxBot.Slack;

/// <summary>Answers Slack in time while the work goes on: by the work when it is quick, else by what is good for the slow case.</summary>
internal sealed class SlackAnswers(SlackFollowUps followUps, TimeProvider time)
{
    /// <summary>Work that ends without an answer has answered "got it"; work that throws has failed, and that is logged.</summary>
    public Task<SlackAck> GiveAsync(SlackAck whenLate, Func<Acknowledgement, CancellationToken, Task> work)
    {
        var acknowledgement = new Acknowledgement();
        followUps.Run(async ct =>
        {
            try
            {
                await work(acknowledgement, ct);
                acknowledgement.TryGive(SlackAck.Empty);
            }
            finally
            {
                acknowledgement.TryGive(SlackAck.Failed);
            }
        });
        return acknowledgement.WaitAsync(whenLate, time);
    }
}
