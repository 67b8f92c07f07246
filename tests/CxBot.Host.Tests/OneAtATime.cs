// Each test runs a whole bot on two cores: side by side they would only time each other out.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
