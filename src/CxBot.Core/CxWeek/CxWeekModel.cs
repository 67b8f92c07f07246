using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CxBot.Core.CxWeek;

internal sealed class CxWeekModel : IEntityTypeConfiguration<CxWeekPlan>
{
    public void Configure(EntityTypeBuilder<CxWeekPlan> builder) => builder.HasKey(plan => new { plan.OrganisationId, plan.Monday });
}
