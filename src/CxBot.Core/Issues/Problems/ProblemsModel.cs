using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CxBot.Core.Issues.Problems;

internal sealed class ProblemsModel : IEntityTypeConfiguration<Problem>
{
    public void Configure(EntityTypeBuilder<Problem> builder)
    {
        builder.HasIndex(problem => new { problem.OrganisationId, problem.Number }).IsUnique();
        builder.HasIndex(problem => problem.NextDueAt);
        builder.Property(problem => problem.Revision).IsConcurrencyToken();
        builder.HasMany<Issue>().WithOne().HasForeignKey(issue => issue.ProblemId).IsRequired(false);
    }
}
